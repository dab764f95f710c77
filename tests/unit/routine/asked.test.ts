import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frames, frames } from '../../../src/catalogue/units';
import { answerable, askedAt, GRACE } from '../../../src/routine/asked';
import { momentAt } from '../../../src/routine/moment';
import { isAsking, keyOf, type Timeline } from '../../../src/routine/timeline';
import { anyRun, anyTimeline } from './arbitrary';

const anyPlace = fc
  .oneof(
    anyTimeline,
    anyRun.map(({ run }) => run.timeline),
  )
  .chain((timeline) =>
    fc.record({
      timeline: fc.constant(timeline),
      position: fc.nat(timeline.length).map(frames),
      from: fc.nat(timeline.length).map(frames),
      moves: fc.boolean(),
    }),
  );

/** The step that is named at `position`, and how far behind its words that is. */
function named(timeline: Timeline, position: Frames, from: Frames, moves: boolean) {
  const asked = askedAt(timeline, position, { from, moves });
  const step = timeline.steps.filter(isAsking).find(({ start }) => start === asked?.at);
  return asked && step && { asked, step, since: position - (step.cues.at(-1)?.start ?? 0) };
}

describe('the question that an answer belongs to', () => {
  it('has begun, is the one that is asked or the one just before, and can be answered', () => {
    fc.assert(
      fc.property(anyPlace, ({ timeline, position, from, moves }) => {
        const now = named(timeline, position, from, moves);
        if (!now) return;
        expect(now.since).toBeGreaterThanOrEqual(0);
        const { stepIndex } = momentAt(timeline, position);
        expect([timeline.steps[stepIndex], timeline.steps[stepIndex - 1]]).toContain(now.step);
        expect(answerable(timeline, position, now.asked)).toBe(now.step);
      }),
      { numRuns: 500 },
    );
  });

  it('is never the next one as long as nobody can have heard it', () => {
    fc.assert(
      fc.property(anyPlace, ({ timeline, position, from }) => {
        const now = named(timeline, position, from, true);
        const { step } = momentAt(timeline, position);
        if (now?.step === step) expect(now.since).toBeGreaterThanOrEqual(GRACE);
        // The one before only where it was played through, is just gone, and has no answer.
        else if (now) {
          expect(step.start).toBeGreaterThan(from);
          expect(position - step.start).toBeLessThan(GRACE);
          expect(timeline.answers[keyOf(now.step)]).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is there for all of its hold, and named alike all along', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const step of timeline.steps.filter(isAsking)) {
          const from = frames((step.cues.at(-1)?.start ?? 0) + GRACE);
          for (const at of [from, frames(Math.max(from, step.end - 1))]) {
            if (at >= step.end) continue;
            const asked = askedAt(timeline, at, { from: frames(0), moves: true });
            expect(asked).toEqual({ question: keyOf(step), at: step.start });
          }
        }
      }),
    );
  });
});
