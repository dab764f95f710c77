// Chance that is the same each time: sounds made from it never change by themselves.

/** Numbers from 0 up to 1, the same row for the same `seed` (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `length` samples of white noise between -1 and 1. */
export function whiteNoise(length: number, next: () => number): Float32Array {
  return new Float32Array(length).map(() => next() * 2 - 1);
}
