import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, toFrames } from '../../../src/catalogue/units';
import { destinations, minutesLeft, momentAt } from '../../../src/routine/moment';
import { cuesOf } from '../../../src/routine/timeline';
import { anyTimeline } from './arbitrary';

const place = anyTimeline.chain((timeline) =>
  fc.tuple(fc.constant(timeline), fc.nat(timeline.length).map(frames)),
);

describe('a moment', () => {
  it('shows the cue that sounds, and only while it sounds calls it speaking', () => {
    fc.assert(
      fc.property(place, ([timeline, at]) => {
        const sounding = cuesOf(timeline).find(({ start, end }) => start <= at && at < end);
        const moment = momentAt(timeline, at);
        expect(moment.speaking).toBe(sounding !== undefined);
        if (sounding) expect(moment.cue).toBe(sounding);
      }),
    );
  });

  it('counts what is left and what is behind so that they make the whole', () => {
    fc.assert(
      fc.property(place, ([timeline, at]) => {
        const { left, progress } = momentAt(timeline, at);
        expect(left + at).toBe(timeline.length);
        expect(progress).toBeCloseTo(at / timeline.length);
      }),
    );
  });

  it('tells what is left to the nearest minute, and half of one as less', () => {
    const minutes = [619, 600, 570.1, 570, 90.1, 90, 30.1, 30, 0];
    expect(minutes.map((seconds) => minutesLeft({ left: toFrames(seconds) }))).toEqual([
      10, 10, 10, 9, 2, 1, 1, 0, 0,
    ]);
  });

  it('names the step that plays and the one behind it', () => {
    fc.assert(
      fc.property(place, ([timeline, at]) => {
        const { step, stepIndex, next } = momentAt(timeline, at);
        expect(timeline.steps[stepIndex]).toBe(step);
        expect(next).toBe(timeline.steps[stepIndex + 1]);
        if (at < (timeline.steps.at(-1)?.end ?? 0)) {
          expect(at).toBeGreaterThanOrEqual(step.start);
          expect(at).toBeLessThan(step.end);
        }
      }),
    );
  });

  it('leads back, here and on by whole steps', () => {
    fc.assert(
      fc.property(place, ([timeline, at]) => {
        const { stepIndex } = momentAt(timeline, at);
        const to = destinations(timeline, at);
        expect(momentAt(timeline, to.repeat).stepIndex).toBe(stepIndex);
        expect(momentAt(timeline, to.previous).stepIndex).toBe(Math.max(0, stepIndex - 1));
        const last = timeline.steps.length - 1;
        if (stepIndex < last) expect(momentAt(timeline, to.next).stepIndex).toBe(stepIndex + 1);
        else expect(to.next).toBe(timeline.length);
      }),
    );
  });
});
