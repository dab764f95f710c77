// One burst gives at most one word, and nothing that is said within running speech, or scored below its
// limit, is one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Burst, createBursts, settling } from '../../../src/ear/bursts';
import { beliefIn, canBeWord, createScores } from '../../../src/ear/decision';
import type { Decision } from '../../../src/ear/model';
import { createVoiced } from '../../../src/ear/voiced';
import { CLASSES, DECISION } from './any-model';

const WORDS = CLASSES.slice(0, 3);

/** Whether each frame has sound in it: runs of sound and of quiet. */
const anyVoiced = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 140 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 8,
  })
  .map((runs) => [
    ...Array<boolean>(25).fill(false),
    ...runs.flatMap(([sound, quiet]) => [
      ...Array<boolean>(sound).fill(true),
      ...Array<boolean>(quiet).fill(false),
    ]),
    ...Array<boolean>(40).fill(false),
  ]);

/** The bursts in `voiced`, as the recipe finds them when it has all of it. */
function burstsIn(voiced: readonly boolean[], { before, after }: Decision): readonly Burst[] {
  const found: Burst[] = [];
  let quietSince = -before;
  for (const [frame, sounds] of voiced.entries()) {
    if (!sounds) continue;
    const last = found.at(-1);
    if (last && frame - last.last <= after) found[found.length - 1] = { ...last, last: frame };
    else {
      found.push({
        number: found.length,
        first: frame,
        last: frame,
        clear: frame - quietSince > before,
      });
    }
    quietSince = frame;
  }
  return found;
}

/** Each burst, at the frame at which it settles. */
function settled(voiced: readonly boolean[], decision: Decision) {
  const stream = createBursts(decision);
  return voiced.flatMap((sounds, frame) => {
    stream.push(sounds);
    const over = stream.open.find(({ last }) => frame - last === settling(decision));
    return over ? [{ burst: over, at: frame }] : [];
  });
}

describe('a burst', () => {
  it('is told once, as the whole of the sound has it, and only when nothing more counts for it', () => {
    fc.assert(
      fc.property(anyVoiced, (voiced) => {
        const told = settled(voiced, DECISION);
        expect(told.map(({ burst }) => burst)).toEqual(burstsIn(voiced, DECISION));
        for (const { burst, at } of told) {
          expect(at - burst.last).toBe(settling(DECISION));
          // From the end of a word to its effect: at most 0.4 s, of 10 ms frames.
          expect(at - burst.last).toBeLessThanOrEqual(30);
          expect(voiced[burst.last]).toBe(true);
          expect(voiced.slice(burst.last + 1, burst.last + 1 + DECISION.after)).not.toContain(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be a word only between two quiets', () => {
    fc.assert(
      fc.property(anyVoiced, (voiced) => {
        for (const { burst } of settled(voiced, DECISION)) {
          if (!canBeWord(burst, DECISION)) continue;
          const { first, last } = burst;
          expect(voiced.slice(Math.max(0, first - DECISION.before), first)).not.toContain(true);
          expect(last - first + 1).toBeLessThanOrEqual(DECISION.longest);
          expect(last - first + 1).toBeGreaterThanOrEqual(DECISION.shortest);
        }
      }),
    );
  });
});

const anyScores = fc.array(
  fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  {
    minLength: 30,
    maxLength: 30,
  },
);

describe('what a burst is most like', () => {
  it('is one word: the one whose mean of three came highest around its end', () => {
    fc.assert(
      fc.property(anyScores, fc.integer({ min: 20, max: 60 }), (given, last) => {
        const burst = { number: 0, first: last - 15, last, clear: true };
        const means = given.map((_, n) => {
          const three = given.slice(Math.max(0, n - 2), n + 1);
          return WORDS.map(
            (_word, at) => three.reduce((sum, row) => sum + (row[at] ?? 0), 0) / three.length,
          );
        });
        // Looked at when it settles.
        const scores = createScores(DECISION, WORDS);
        given.forEach((row, n) => {
          if (4 * n <= last + settling(DECISION)) scores.push(4 * n, Float32Array.from(row));
        });
        const counted = means.filter((_, n) => 4 * n >= last && 4 * n <= last + DECISION.until);
        const best = Math.max(...counted.flat());
        const candidate = scores.candidate(burst);
        expect(candidate?.score).toBeCloseTo(best, 5);
        const word = WORDS.findIndex((each) => `${each}` === candidate?.word);
        expect(Math.max(...counted.map((mean) => mean[word] ?? 0))).toBeCloseTo(best, 5);
      }),
    );
  });

  it('is nothing for what can be no word', () => {
    const scores = createScores(DECISION, WORDS);
    scores.push(100, Float32Array.of(0.9, 0, 0.1, 0, 0));
    const burst = { number: 0, first: 90, last: 99, clear: true };
    expect(scores.candidate(burst)?.word).toBe('yes');
    expect(scores.candidate({ ...burst, clear: false })).toBeUndefined();
    expect(scores.candidate({ ...burst, first: 95 })).toBeUndefined();
    expect(scores.candidate({ ...burst, first: -20 })).toBeUndefined();
    // Nothing was scored that counts for it.
    expect(scores.candidate({ ...burst, last: 101 })).toBeUndefined();
  });
});

describe('a word', () => {
  const anyCandidate = fc.record({
    word: fc.constantFrom(...WORDS),
    // Evenly: doubles are drawn by their bits, and hardly one of them would lie near a limit.
    score: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  });
  const anyStrictness = fc.constantFrom(0.5, 1, 2);
  const odds = (chance: number) => chance / (1 - chance);

  it('is taken where its odds are at least its limit’s, never below a half, and a no is sure from a higher limit on', () => {
    fc.assert(
      fc.property(anyCandidate, anyStrictness, (candidate, strictness) => {
        const { word, score } = candidate;
        const belief = beliefIn(candidate, DECISION, strictness);
        const taken = belief === 'sure' || belief === 'fair';
        const own = DECISION.limits[word];
        const wanted = own === undefined ? Number.POSITIVE_INFINITY : strictness * odds(own);
        // Next to the limit the two ways to reckon may differ in the last digit.
        fc.pre(Math.abs(odds(score) - wanted) > 1e-9);
        if (taken) expect(score).toBeGreaterThanOrEqual(0.5);
        expect(taken).toBe(own !== undefined && score >= 0.5 && odds(score) > wanted);
        if (belief === 'fair') expect(word).toBe('no');
        if (belief === 'sure' && word === 'no') {
          expect(odds(score)).toBeGreaterThanOrEqual(strictness * odds(0.9) - 1e-9);
        }
        if (belief === 'unsure') expect(score).toBeGreaterThanOrEqual(0.3);
      }),
      { numRuns: 500 },
    );
  });

  it('that is heard as clearly as can be is taken at the strictest, however high its limit', () => {
    for (const limit of [0.5, 0.9, 0.93, 0.99]) {
      const decision = { ...DECISION, limits: { no: limit }, sureNo: limit };
      expect(beliefIn({ word: 'no', score: 0.996 }, decision, 2)).toBe('sure');
    }
  });

  it('is no sure no where the model has no limit for that', () => {
    const { sureNo: _, ...without } = DECISION;
    const no = { word: 'no', score: 0.99 };
    expect(beliefIn(no, without, 1)).toBe('fair');
    expect(beliefIn(no, DECISION, 1)).toBe('sure');
  });
});

describe('a frame', () => {
  it('has sound in it where it is clearly louder than the quietest of the last three seconds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 700 }),
        (energies) => {
          const voiced = createVoiced(DECISION);
          const levels = energies.map((_, t) => {
            const sum = [0, 1, 2].reduce((all, k) => all + (energies[t - k] ?? 0), 0);
            return 10 * Math.log10(sum / 3 + 1e-10);
          });
          for (const [t, energy] of energies.entries()) {
            const { level, floor, voiced: sounds } = voiced(energy);
            expect(level).toBeCloseTo(levels[t] ?? 0, 6);
            const quietest = Math.min(...levels.slice(Math.max(0, t - 299), t + 1));
            expect(floor).toBeCloseTo(quietest, 6);
            expect(sounds).toBe(level > floor + 8 && level > -45);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
