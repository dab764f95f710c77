// Which picture stands for a routine, for a step of it, and for its end.
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { READY_IDS } from '../../../src/catalogue/ready-ids';
import { routineFor } from '../../../src/content/routine';
import { builtIn, PRACTICE_SPECS } from '../../../src/routine/built-in';
import { compile } from '../../../src/routine/compile';
import { finishOf, pictureAt, pictureOf } from '../../../src/routine/picture';
import { ESTIMATED } from '../catalogue/spoken';
import { resolved } from './resolved';

describe('the picture of a routine', () => {
  it.each([...PRACTICE_IDS, ...READY_IDS])('%s has its own', (id) => {
    expect(pictureOf(builtIn(id))).toBe(id);
  });

  it('what is found has that of the made ones, and so has one that stood ready once', () => {
    const landing = builtIn('landing');
    expect(pictureOf({ ...landing, id: 'found-1', emblem: 'made' })).toBe('made');
    expect(pictureOf({ ...landing, id: 'not-ready-any-more' })).toBe('made');
  });
});

describe('the picture of a step', () => {
  const routine = resolved('landing', { length: 'long' });
  const { steps } = compile(routineFor({ routine }), ESTIMATED);
  const shownBy = (id: string) => {
    const step = steps.find(({ stepId }) => stepId === id);
    if (!step) throw new Error(`no step ${id}`);
    return pictureAt(routine, step);
  };

  it('is what is done in it, or else that of its practice', () => {
    expect(shownBy('hydration.eat')).toBe('bite');
    expect(shownBy('hydration.sip')).toBe('hydration');
    expect(shownBy('cuddle.warm')).toBe('blanket');
    expect(shownBy('cuddle.settle')).toBe('cuddle');
  });

  it('is that of the whole before all of it, and where it is of none of its parts', () => {
    expect(pictureAt(routine, undefined)).toBe('landing');
    expect(pictureAt(routine, { partId: 'hands-free' })).toBe('landing');
    expect(pictureAt(routine, { partId: 'hands-free', shows: 'breath' })).toBe('breath');
  });
});

describe('the picture of its end', () => {
  it('tells a check and what is for days to come from the rest', () => {
    expect(finishOf(builtIn('injury-check'), true)).toBe('checked');
    expect(finishOf(builtIn('next-day'), true)).toBe('checked');
    expect(finishOf(builtIn('next-day'), false)).toBe('days-after');
    const ends = PRACTICE_SPECS.map((spec) => [spec.id, finishOf(spec, false)]);
    expect(ends.filter(([, end]) => end !== 'finish')).toEqual([['drop', 'days-after']]);
  });
});
