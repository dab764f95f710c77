// The ear reckons what the recipe reckons, on the recipe's own clips.
import { describe, expect, it } from 'vitest';
import { createBursts, settling } from '../../../src/ear/bursts';
import { createScores } from '../../../src/ear/decision';
import { createFeatures } from '../../../src/ear/features';
import { createNetwork } from '../../../src/ear/network';
import { createVoiced } from '../../../src/ear/voiced';
import { FIXTURES, type Fixture, readShipped } from './fixtures';

const model = readShipped();
const WORDS = model.classes.slice(0, -2);

/** All that comes of a clip. */
function heard({ samples }: Pick<Fixture, 'samples'>) {
  const frames: Float32Array[] = [];
  const levels: number[] = [];
  const scores: Float32Array[] = [];
  const network = createNetwork(model);
  const voiced = createVoiced(model.decision);
  const bursts = createBursts(model.decision);
  const means = createScores(model.decision, WORDS);
  const found: { end: number; word: string; score: number }[] = [];
  createFeatures(model.features).push(samples, (bands, energy) => {
    const frame = frames.push(bands.slice()) - 1;
    levels.push(10 * Math.log10(energy + 1e-10));
    const score = network.push(bands);
    if (score) {
      scores.push(score);
      means.push(frame, score);
    }
    bursts.push(voiced(energy).voiced);
    const over = bursts.open.find(({ last }) => frame - last === settling(model.decision));
    const candidate = over && means.candidate(over);
    if (candidate) found.push({ end: over.last, word: candidate.word, score: candidate.score });
  });
  return { frames, levels, scores, found };
}

const tenth = <Value>(all: readonly Value[]) => all.filter((_, at) => at % 10 === 0);

describe('of a clip of the recipe', () => {
  it('there are some', () => {
    expect(FIXTURES.length).toBeGreaterThan(1);
  });

  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
    'features, scores and bursts are the same to a thousandth: %s',
    (_, fixture) => {
      const { frames, levels, scores, found } = heard(fixture);
      expect(frames.length).toBe(fixture.frames);
      expect(farthest(tenth(frames), fixture.features)).toBeLessThan(1e-3);
      expect(farthest([tenth(levels)], [fixture.levels])).toBeLessThan(1e-2);
      expect(scores.length).toBe(fixture.scores.length);
      expect(farthest(scores, fixture.scores)).toBeLessThan(1e-3);
      expect(found.map(({ end, word }) => ({ end, word }))).toEqual(
        fixture.heard.map(({ end, word }) => ({ end, word })),
      );
      expect(
        farthest([found.map(({ score }) => score)], [fixture.heard.map(({ score }) => score)]),
      ).toBeLessThan(1e-3);
    },
  );
});

/** The greatest difference between two tables of one shape. */
function farthest(
  ours: readonly ArrayLike<number>[],
  theirs: readonly (readonly number[])[],
): number {
  expect(ours.length).toBe(theirs.length);
  return Math.max(
    ...theirs.flatMap((row, at) =>
      row.map((value, i) => Math.abs(value - (ours[at]?.[i] ?? Number.POSITIVE_INFINITY))),
    ),
  );
}
