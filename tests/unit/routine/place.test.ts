import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { compile } from '../../../src/routine/compile';
import { findPlace } from '../../../src/routine/find-place';
import { momentAt } from '../../../src/routine/moment';
import { type OldPlace, shownOf } from '../../../src/routine/place';
import { placeAt } from '../../../src/routine/place-at';
import { refOf, stepOf } from '../../../src/routine/step-ref';
import { keyOf, type Timeline } from '../../../src/routine/timeline';
import { anyLengths, anyRun, someAdvice } from './arbitrary';

type AnyRun = typeof anyRun extends fc.Arbitrary<infer Any> ? Any : never;

/** The same routine in another language, as far as its titles go. */
const renamed = (timeline: Timeline): Timeline => ({
  ...timeline,
  title: 'Irgendeine',
  steps: timeline.steps.map((step, index) => ({
    ...step,
    title: `Schritt ${index}`,
    partTitle: 'Teil',
  })),
});

describe('a place', () => {
  it('is found again to the frame, with every added minute and all advice where it was', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        expect(findPlace(compiled, placeAt(run), someAdvice)).toEqual(run);
      }),
    );
  });

  it('is the same whatever anything is called', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const found = findPlace(renamed(compiled), placeAt(run), someAdvice);
        expect(found.position).toBe(run.position);
        expect(found.changes).toEqual(run.changes);
        expect(found.timeline.answers).toEqual(run.timeline.answers);
        expect(found.timeline.length).toBe(run.timeline.length);
      }),
    );
  });

  it('in another voice is the start of its step, with every answer still given', () => {
    fc.assert(
      fc.property(anyRun, anyLengths, ({ routine, run }, otherVoice) => {
        const place = placeAt(run);
        const now = compile(routine, otherVoice);
        const { timeline, position, changes } = findPlace(now, place, someAdvice);
        expect(changes).toEqual(run.changes);
        // Questions are never left out for want of time, so each answer finds its own.
        expect(timeline.answers).toEqual(run.timeline.answers);
        const there = stepOf(timeline, place.step);
        // A step that is only there where there is time may be gone.
        fc.pre(there !== undefined);
        const { step } = momentAt(timeline, position);
        expect(step).toEqual(there);
        if (step.end - step.start !== place.stepLength) expect(position).toBe(step.start);
      }),
    );
  });

  it('whose step is gone is the start of its part', () => {
    fc.assert(
      fc.property(anyRun, ({ compiled, run }) => {
        const { step, ...others } = placeAt(run);
        const gone = { ...others, step: { ...step, stepId: 'cuddle.gone' as const } };
        const { timeline, position } = findPlace(compiled, gone, someAdvice);
        const ofPart = timeline.steps.find(({ partId }) => partId === step.partId);
        expect(position).toBe(ofPart?.start);
      }),
    );
  });
});

describe('the name of a step', () => {
  it('names that step and no other', () => {
    fc.assert(
      fc.property(anyRun, ({ run: { timeline } }) => {
        const refs = timeline.steps.map((_, index) => refOf(timeline, index));
        expect(new Set(refs.map((ref) => JSON.stringify(ref))).size).toBe(refs.length);
        expect(refs.map((ref) => stepOf(timeline, ref))).toEqual(timeline.steps);
      }),
    );
  });
});

describe('a place that an earlier version has kept', () => {
  const oldPlaceOf = ({ run, oldChanges }: AnyRun): OldPlace => {
    const { step } = momentAt(run.timeline, run.position);
    return {
      position: run.position,
      changes: oldChanges,
      length: run.timeline.length,
      step: { title: step.title, part: step.partTitle, start: step.start },
    };
  };

  it('is found to the frame, and kept by ids from then on', () => {
    fc.assert(
      fc.property(anyRun, (any) => {
        const found = findPlace(any.compiled, oldPlaceOf(any), someAdvice);
        expect(found).toEqual(any.run);
        expect(shownOf(oldPlaceOf(any))).toEqual(shownOf(placeAt(found)));
      }),
    );
  });

  it('in a routine that has changed is the start of its step, or of what is there now', () => {
    fc.assert(
      fc.property(anyRun, (any) => {
        const place = oldPlaceOf(any);
        const moved = { ...place, length: frames(place.length + 1) };
        const found = findPlace(any.compiled, moved, someAdvice);
        const expected =
          any.compiled.steps.find(
            ({ title, partTitle }) => title === place.step.title && partTitle === place.step.part,
          ) ?? momentAt(any.compiled, place.position).step;
        expect(found).toEqual({ timeline: any.compiled, changes: [], position: expected.start });
      }),
    );
  });
});

describe('keys', () => {
  it('tell the same question in two parts apart', () => {
    const step = { stepId: 'injury-check.bleeding' } as const;
    expect(keyOf({ ...step, partId: 'one' })).not.toBe(keyOf({ ...step, partId: 'two' }));
  });
});
