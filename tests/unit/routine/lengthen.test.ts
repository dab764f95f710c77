import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { lengthen } from '../../../src/routine/lengthen';
import { momentAt } from '../../../src/routine/moment';
import { cuesOf, type Timeline } from '../../../src/routine/timeline';
import { anyTimeline } from './arbitrary';

const somewhere = anyTimeline.chain((timeline) =>
  fc.tuple(
    fc.constant(timeline),
    fc.nat(timeline.length - 1).map(frames),
    fc.nat(5000).map(frames),
  ),
);

const eachCase = (check: (timeline: Timeline, at: number, by: number, longer: Timeline) => void) =>
  fc.assert(
    fc.property(somewhere, ([timeline, at, by]) => {
      check(timeline, at, by, lengthen(timeline, at, by));
    }),
  );

describe('one more minute', () => {
  it('makes the whole, and only the step that plays, longer by just that', () => {
    eachCase((timeline, at, by, longer) => {
      expect(longer.length).toBe(timeline.length + by);
      const { stepIndex } = momentAt(timeline, frames(at));
      for (const [index, step] of timeline.steps.entries()) {
        const now = longer.steps[index];
        const grown = (now?.end ?? 0) - (now?.start ?? 0) - (step.end - step.start);
        expect(grown).toBe(index === stepIndex ? by : 0);
      }
    });
  });

  it('leaves all that has begun where it is, and everything in its order', () => {
    eachCase((timeline, at, _, longer) => {
      const before = cuesOf(timeline);
      const after = cuesOf(longer);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      for (const [index, cue] of before.entries()) {
        if (cue.start <= at) expect(after[index]).toEqual(cue);
        expect(after[index]?.start).toBeGreaterThanOrEqual(after[index - 1]?.end ?? 0);
      }
    });
  });

  it('keeps the word that a step nears its end near its end', () => {
    eachCase((timeline, at, by, longer) => {
      const { stepIndex, step } = momentAt(timeline, frames(at));
      const before = step.cues.find((cue) => cue.role === 'nearing-end');
      const after = longer.steps[stepIndex]?.cues.find((cue) => cue.role === 'nearing-end');
      if (before && before.start > at) expect(after?.start).toBe(before.start + by);
    });
  });
});
