import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frames, frames } from '../../../src/catalogue/units';
import { compile } from '../../../src/routine/compile';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { momentAt } from '../../../src/routine/moment';
import { type Found, findPlace, placeAt } from '../../../src/routine/place';
import type { Timeline } from '../../../src/routine/timeline';
import { anyLength, anyLengths, anyRoutine } from './arbitrary';

/** A routine that ran on from minute to minute, each added a little later, to some position. */
const anyRun = fc
  .tuple(anyRoutine, anyLength, anyLengths, fc.array(fc.nat(3000), { maxLength: 6 }), fc.nat(2000))
  .map(([routine, length, lengths, waits, on]) => {
    const compiled = compile(routine, length, lengths);
    let timeline: Timeline = compiled;
    let at = frames(0);
    const added: Frames[] = [];
    const goOn = (by: number) => {
      at = frames(Math.min(at + by, timeline.length - 1));
    };
    for (const wait of waits) {
      goOn(wait);
      added.push(at);
      timeline = lengthen(timeline, at, MINUTE);
    }
    goOn(on);
    return { compiled, run: { timeline, added, position: at } satisfies Found };
  });

const shorter = (timeline: Timeline, title: string): Timeline => ({
  ...timeline,
  length: frames(timeline.length - 1),
  steps: timeline.steps.map((step, index) => (index === 0 ? { ...step, title } : step)),
});

describe('a place', () => {
  it('is found again to the frame, with every added minute where it was', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        expect(findPlace(compiled, placeAt(run))).toEqual(run);
      }),
    );
  });

  it('in a routine that has changed is the start of its step, or of what is there now', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const place = placeAt(run);
        const now = shorter(compiled, 'Renamed');
        const found = findPlace(now, place);
        const expected =
          now.steps.find(({ title }) => title === place.step.title) ??
          momentAt(now, run.position).step;
        expect(found).toEqual({ timeline: now, added: [], position: expected.start });
      }),
    );
  });

  it('notices a step that moved though the whole is as long as before', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const place = placeAt(run);
        const start = frames(place.step.start + 1);
        const found = findPlace(compiled, { ...place, step: { ...place.step, start } });
        expect(compiled.steps.map((step) => step.start)).toContain(found.position);
        expect(found.added).toEqual([]);
      }),
    );
  });
});
