// Between two marks nothing changes that is shown, said or kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frames, frames, toFrames } from '../../../src/catalogue/units';
import { askedAt } from '../../../src/routine/asked';
import { breathAt } from '../../../src/routine/breath';
import { LOOK_EVERY, nextMark } from '../../../src/routine/marks';
import { minutesLeft, momentAt } from '../../../src/routine/moment';
import type { Timeline } from '../../../src/routine/timeline';
import { anyTimeline } from './arbitrary';

/** All that a screen shows of a position, as it is rounded there. */
function shown(timeline: Timeline, at: Frames) {
  const { stepIndex, cue, speaking, sentence, left, step } = momentAt(timeline, at);
  const asked = askedAt(timeline, at, { from: frames(0), moves: true });
  const { goes } = breathAt(step, at) ?? {};
  return {
    stepIndex,
    cue: cue?.id,
    speaking,
    sentence,
    asked,
    goes,
    minutes: minutesLeft({ left }),
  };
}

const anywhere = anyTimeline.chain((timeline) =>
  fc.tuple(fc.constant(timeline), fc.nat(timeline.length - 1).map(frames)),
);

describe('the next mark', () => {
  it('lies ahead, no further than the place is to be kept, and not behind the end', () => {
    fc.assert(
      fc.property(anywhere, ([timeline, at]) => {
        const mark = nextMark(timeline, at);
        expect(mark).toBeGreaterThan(at);
        expect(mark).toBeLessThanOrEqual(Math.min(timeline.length, at + toFrames(LOOK_EVERY)));
      }),
    );
  });

  it('has nothing before it that would show', () => {
    fc.assert(
      fc.property(anywhere, ([timeline, at]) => {
        const mark = nextMark(timeline, at);
        const now = shown(timeline, at);
        for (let between = at + 1; between < mark; between += 1) {
          expect(shown(timeline, frames(between))).toEqual(now);
        }
      }),
    );
  });

  it('is no further than a breath is reckoned ahead', () => {
    fc.assert(
      fc.property(anywhere, ([timeline, at]) => {
        const breath = breathAt(momentAt(timeline, at).step, at);
        if (!breath) return;
        expect(nextMark(timeline, at)).toBeLessThanOrEqual(at + toFrames(breath.soon.after));
      }),
      { numRuns: 400 },
    );
  });

  it('is the end at the end', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(nextMark(timeline, timeline.length)).toBe(timeline.length);
      }),
    );
  });
});
