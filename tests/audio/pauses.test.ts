// The quiet within a line: as long as it is asked for, and nothing of the words lost.
import { describe, expect, it } from 'vitest';
import { withPauses } from '../../audio/pauses';
import { SAMPLE_RATE } from '../../src/catalogue/units';

const LENGTHS = { sentence: 0.6, clause: 0.28 };
const SECOND = SAMPLE_RATE;

/** Sound and quiet in turns, in seconds; what is quiet is not quite silent. */
function spoken(...seconds: readonly number[]): Float32Array {
  return Float32Array.from(
    seconds.flatMap((length, turn) =>
      Array.from({ length: Math.round(length * SECOND) }, (_, n) =>
        turn % 2 === 0 ? 0.3 * Math.sin(n / 8) : 0.0005 * Math.sin(n / 3),
      ),
    ),
  );
}

/** How long each run of quiet of at least 50 ms is, in seconds. */
function quiets(samples: Float32Array): number[] {
  const runs: number[] = [];
  let run = 0;
  for (const sample of samples) {
    if (Math.abs(sample) < 0.001) run += 1;
    else {
      if (run > 0.05 * SECOND) runs.push(run / SECOND);
      run = 0;
    }
  }
  return runs;
}

const at = (seconds: number) => Math.round(seconds * SECOND);

describe('pauses', () => {
  it.each([
    ['too short', 0.2],
    ['too long', 1.1],
  ])('between sentences are set where they were %s', (_, quiet) => {
    const samples = spoken(1, quiet, 1);
    const pauses = [{ kind: 'sentence', from: at(0.95), to: at(1 + quiet) } as const];
    const [length] = quiets(withPauses({ samples, pauses }, LENGTHS));
    expect(length).toBeCloseTo(LENGTHS.sentence, 2);
  });

  it('are each as long as their mark asks for', () => {
    const samples = spoken(0.5, 0.1, 0.5, 0.9, 0.5);
    const pauses = [
      { kind: 'clause', from: at(0.45), to: at(0.7) },
      { kind: 'sentence', from: at(1.05), to: at(2) },
    ] as const;
    const [clause, sentence] = quiets(withPauses({ samples, pauses }, LENGTHS));
    expect(clause).toBeCloseTo(LENGTHS.clause, 2);
    expect(sentence).toBeCloseTo(LENGTHS.sentence, 2);
  });

  it('are silent in their middle, so that they need not be stored', () => {
    const samples = spoken(0.5, 0.5, 0.5);
    const pauses = [{ kind: 'sentence', from: at(0.45), to: at(1) } as const];
    const made = withPauses({ samples, pauses }, LENGTHS);
    expect(Math.max(...made.slice(at(0.57), at(1.06)).map(Math.abs))).toBe(0);
  });

  it('leave a voice alone that runs on over its comma, and quiet that no mark stands for', () => {
    const samples = spoken(0.5, 0.02, 0.5, 0.3, 0.5);
    const pauses = [{ kind: 'clause', from: at(0.45), to: at(0.6) } as const];
    expect(withPauses({ samples, pauses }, LENGTHS)).toEqual(samples);
  });

  it('may be looked for beyond both ends of a line', () => {
    const samples = spoken(0.5, 0.3, 0.5);
    const pauses = [{ kind: 'clause', from: -500, to: samples.length + 500 } as const];
    expect(quiets(withPauses({ samples, pauses }, LENGTHS))[0]).toBeCloseTo(LENGTHS.clause, 2);
  });

  it('keep every sample of the words', () => {
    const samples = spoken(0.5, 0.4, 0.5);
    const pauses = [{ kind: 'clause', from: at(0.45), to: at(0.9) } as const];
    const made = withPauses({ samples, pauses }, LENGTHS);
    expect(made.slice(0, at(0.5))).toEqual(samples.slice(0, at(0.5)));
    expect(made.slice(-at(0.5))).toEqual(samples.slice(-at(0.5)));
  });
});
