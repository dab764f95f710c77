import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { routineFor } from '../../../src/content/routine';
import { type Doubt, isGrave, verdictOn } from '../../../src/listening/trust';
import type { Asked } from '../../../src/routine/asked';
import { builtIn } from '../../../src/routine/built-in';
import { compile } from '../../../src/routine/compile';
import { resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { isAsking, keyOf } from '../../../src/routine/timeline';
import '../../english';

const to: Asked = { question: 'check/injury-check.breath', at: frames(100) };
const other: Asked = { ...to, at: frames(200) };
const about = (what: Doubt['about'], of = to): Doubt => ({ of, about: what });

describe('an answer that was heard', () => {
  it('is taken as a yes, even where only little speaks for it', () => {
    for (const certainty of ['fair', 'sure'] as const) {
      for (const grave of [true, false]) {
        expect(verdictOn({ answer: 'yes', certainty, to, grave })).toEqual({ kind: 'taken' });
      }
    }
  });

  it('is taken as a no where a wrong one does no harm, or it is sure', () => {
    const no = { answer: 'no', to } as const;
    expect(verdictOn({ ...no, certainty: 'fair', grave: false }).kind).toBe('taken');
    expect(verdictOn({ ...no, certainty: 'sure', grave: true }).kind).toBe('taken');
  });

  it('is a no at a red flag once it was said again', () => {
    const no = { answer: 'no', certainty: 'fair', to, grave: true } as const;
    const first = verdictOn(no);
    expect(first).toEqual({ kind: 'asked', doubt: about('no') });
    expect(verdictOn(no, about('no')).kind).toBe('taken');
    // What was unclear before was no no.
    expect(verdictOn(no, about('what'))).toEqual(first);
    // Nor was one to another question, or to the same in another place.
    expect(verdictOn(no, about('no', other))).toEqual(first);
  });

  it('is asked about once where it is unsure, then left open', () => {
    fc.assert(
      fc.property(fc.constantFrom('yes', 'no'), fc.boolean(), (answer, grave) => {
        const unsure = { answer, certainty: 'unsure', to, grave } as const;
        expect(verdictOn(unsure)).toEqual({ kind: 'asked', doubt: about('what') });
        expect(verdictOn(unsure, about('what')).kind).toBe('left');
        expect(verdictOn(unsure, about('no')).kind).toBe('left');
        expect(verdictOn(unsure, about('what', other)).kind).toBe('asked');
      }),
    );
  });
});

describe('a no', () => {
  it('is grave where a yes leads to help, and where it leaves out what may', () => {
    const routine = resolve(builtIn('injury-check'), DEFAULT_SETTINGS, {});
    const timeline = compile(routineFor({ routine }), {
      cue: () => frames(90),
      chime: () => frames(40),
    });
    const graveAt = (id: string) => {
      const step = timeline.steps
        .filter(isAsking)
        .find(({ stepId }) => stepId === `injury-check.${id}`);
      if (!step) throw new Error(`${id} is not asked`);
      return isGrave(timeline, { question: keyOf(step), at: step.start });
    };
    const grave = [
      'breath',
      'seizure',
      'neck-signs',
      'head',
      'wrong',
      'signs',
      'parts',
      'part-rope',
    ];
    for (const id of [...grave, 'found']) expect(graveAt(id), id).toBe(true);
    const steps = timeline.steps.filter(isAsking);
    const light = steps.filter(
      (step) => !isGrave(timeline, { question: keyOf(step), at: step.start }),
    );
    expect(light.length).toBeGreaterThan(0);
  });
});
