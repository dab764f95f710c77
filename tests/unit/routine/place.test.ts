import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { findPlace } from '../../../src/routine/find-place';
import { momentAt } from '../../../src/routine/moment';
import { placeAt } from '../../../src/routine/place';
import type { Timeline } from '../../../src/routine/timeline';
import { anyRun, someAdvice } from './arbitrary';

const shorter = (timeline: Timeline, title: string): Timeline => ({
  ...timeline,
  length: frames(timeline.length - 1),
  steps: timeline.steps.map((step, index) => (index === 0 ? { ...step, title } : step)),
});

describe('a place', () => {
  it('is found again to the frame, with every added minute and all advice where it was', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        expect(findPlace(compiled, placeAt(run), someAdvice)).toEqual(run);
      }),
    );
  });

  it('in a routine that has changed is the start of its step, or of what is there now', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        // What is behind urgent advice is cut off, so a change there is none.
        fc.pre(run.timeline.ending.kind === 'rest');
        const place = placeAt(run);
        const now = shorter(compiled, 'Renamed');
        const found = findPlace(now, place, someAdvice);
        const expected =
          now.steps.find(
            ({ title, part }) => title === place.step.title && part === place.step.part,
          ) ?? momentAt(now, run.position).step;
        expect(found).toEqual({ timeline: now, changes: [], position: expected.start });
      }),
    );
  });

  it('notices a step that moved though the whole is as long as before', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const place = placeAt(run);
        const start = frames(place.step.start + 1);
        const found = findPlace(compiled, { ...place, step: { ...place.step, start } }, someAdvice);
        expect(compiled.steps.map((step) => step.start)).toContain(found.position);
        expect(found.changes).toEqual([]);
      }),
    );
  });
});
