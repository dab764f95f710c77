import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { breathsOf } from '../../../src/routine/breath';
import { sameUntil } from '../../../src/routine/same-until';
import { chimesOf, cuesOf, type Timeline } from '../../../src/routine/timeline';
import { anyRun, anyTimeline } from './arbitrary';

/** What sounds in each frame: the whole track, if frames were words. */
function trackOf(timeline: Timeline): readonly string[] {
  const track = Array<string>(timeline.length).fill('');
  const put = (name: string, start: number, end: number) => {
    const what = `${name} of ${end - start}`;
    for (let at = start; at < end; at++) track[at] = `${what}+${at - start}`;
  };
  for (const { chime, start, end } of chimesOf(timeline)) put(chime, start, end);
  for (const { id, start, end } of cuesOf(timeline)) put(id, start, end);
  for (const { start, end } of breathsOf(timeline)) put('breath', start, end);
  return track;
}

/** The first frame in which two tracks differ. */
function firstDifference(a: Timeline, b: Timeline): number {
  const [one, other] = [trackOf(a), trackOf(b)];
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) if (one[at] !== other[at]) return at;
  return shorter;
}

describe('how far two timelines sound alike', () => {
  it('is right up to the first frame that differs, whatever was done on the way', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const first = firstDifference(compiled, run.timeline);
        expect(sameUntil(compiled, run.timeline)).toBe(first);
        expect(sameUntil(run.timeline, compiled)).toBe(first);
      }),
    );
  });

  it('is never further than that between any two', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        expect(sameUntil(a, b)).toBeLessThanOrEqual(firstDifference(a, b));
      }),
    );
  });

  it('is the whole of one and the same, and the shorter of one that only waits longer', () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(1000), (timeline, by) => {
        const instead = { ...timeline, from: timeline.length };
        const ending = { kind: 'help', advice: 'call-head', instead } as const;
        const short = { ...timeline, ending, length: frames(timeline.steps.at(-1)?.end ?? 0) };
        const long = { ...short, length: frames(short.length + by) };
        expect(sameUntil(short, long)).toBe(short.length);
        expect(sameUntil(timeline, timeline)).toBe(timeline.length);
      }),
    );
  });

  it('ends where a breath begins that only one of them has', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const [first] = breathsOf(timeline);
        fc.pre(first !== undefined);
        const steps = timeline.steps.map((step) => ({
          ...step,
          cues: step.cues.map((cue) => ({ ...cue, breaths: undefined })),
        }));
        expect(sameUntil(timeline, { ...timeline, steps })).toBe(first?.start);
      }),
    );
  });
});
