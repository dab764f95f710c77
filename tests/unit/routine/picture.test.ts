// Which picture stands for a routine, and which for its end.
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { READY_IDS } from '../../../src/catalogue/ready-ids';
import { builtIn, PRACTICE_SPECS } from '../../../src/routine/built-in';
import { finishOf, pictureOf } from '../../../src/routine/picture';

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

describe('the picture of its end', () => {
  it('tells a check and what is for days to come from the rest', () => {
    expect(finishOf(builtIn('injury-check'), true)).toBe('checked');
    expect(finishOf(builtIn('next-day'), true)).toBe('checked');
    expect(finishOf(builtIn('next-day'), false)).toBe('days-after');
    const ends = PRACTICE_SPECS.map((spec) => [spec.id, finishOf(spec, false)]);
    expect(ends.filter(([, end]) => end !== 'finish')).toEqual([['drop', 'days-after']]);
  });
});
