// From the rate that a microphone comes in to the one that the ear hears in. A windowed sinc, in as many
// phases as there are places where a new sample may lie between two old ones (Crochiere and Rabiner,
// "Multirate Digital Signal Processing", chapter 4).

/** Up to here all is kept, in hertz; from as much above half the ear's rate on, nothing is. */
const PASSED = 7200;

/** Half the width of what lies between, in hertz. */
const SLOPE = 800;

/** How far down is what is not to be heard, in decibels. */
const DOWN = 60;

export interface Resampler {
  /** What has become of `samples`, which follow those before: valid until the next call. */
  push(samples: Float32Array): Float32Array;
}

/** From `from` to `to` samples a second, both whole. */
export function createResampler(from: number, to: number): Resampler {
  const shared = divisor(from, to);
  const up = to / shared;
  const down = from / shared;
  // Where little comes in, little is to be lost.
  const cut = Math.min(PASSED + SLOPE, from / 2) / from;
  const half = 2 * Math.ceil(tapsFor(SLOPE / from) / 4);
  const phases: Float64Array[] = [];
  const phase = (at: number) => {
    phases[at] ??= sinc(half, cut, at / up);
    return phases[at];
  };

  /** What came in last and is still needed; before the first sample there was silence. */
  let held: Float32Array = new Float32Array(half - 1);
  /** Where the next sample lies, from the first one held: whole, and in parts of `up`. */
  let base = 0;
  let part = 0;
  let made = new Float32Array(0);

  return {
    push(samples) {
      const all = joined(held, samples);
      const room = Math.max(0, Math.ceil(((all.length - base) * up) / down) + 1);
      if (made.length < room) made = new Float32Array(room);
      let count = 0;
      while (base + 2 * half <= all.length) {
        made[count] = sumOf(phase(part), all, base);
        count += 1;
        part += down;
        base += Math.floor(part / up);
        part %= up;
      }
      const used = Math.min(base, all.length);
      held = all.slice(used);
      base -= used;
      return made.subarray(0, count);
    },
  };
}

/** `taps`, a multiple of four, by what lies in `all` from `base` on: four sums, so that none waits for another. */
function sumOf(taps: Float64Array, all: Float32Array, base: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < taps.length; k += 4) {
    const at = base + k;
    a += (taps[k] ?? 0) * (all[at] ?? 0);
    b += (taps[k + 1] ?? 0) * (all[at + 1] ?? 0);
    c += (taps[k + 2] ?? 0) * (all[at + 2] ?? 0);
    d += (taps[k + 3] ?? 0) * (all[at + 3] ?? 0);
  }
  return a + b + c + d;
}

/** The taps of a sinc that passes up to `cut`, in parts of the rate, `late` of a sample after its middle. */
function sinc(half: number, cut: number, late: number): Float64Array {
  const taps = Float64Array.from({ length: 2 * half }, (_, k) => {
    const t = k - (half - 1) - late;
    return t === 0 ? 2 * cut : (Math.sin(2 * Math.PI * cut * t) / (Math.PI * t)) * kaiser(t / half);
  });
  // Each phase passes a steady level as it is.
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

/** How many taps keep a slope of so many parts of the rate to each side (Kaiser's rule). */
function tapsFor(slope: number): number {
  return (DOWN - 8) / (2.285 * 2 * Math.PI * 2 * slope);
}

/** https://en.wikipedia.org/wiki/Kaiser_window, `x` from -1 to 1. */
function kaiser(x: number): number {
  return bessel(BETA * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(BETA);
}

const BETA = 0.1102 * (DOWN - 8.7);

/** The modified Bessel function of the first kind and order 0. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function joined(before: Float32Array, after: Float32Array): Float32Array {
  const all = new Float32Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
