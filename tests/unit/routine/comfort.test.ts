import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import type { Mark } from '../../../src/routine/comfort';
import { asksFirst, COMFORT_PRACTICES, heeding, sumOf } from '../../../src/routine/comfort';
import { anyAnswers } from './wishes';

const CARE: readonly Mark[] = ['yes', 'maybe', 'no'];
const people = fc.array(anyAnswers, { maxLength: 5 });

describe('the sum of comfort lists', () => {
  it('is a no where anyone says no, and a yes only where everyone does', () => {
    fc.assert(
      fc.property(people, (all) => {
        const sum = sumOf(all);
        for (const practice of COMFORT_PRACTICES) {
          const marks = all.map((each) => each[practice]);
          const isMarked = marks.some((mark) => mark !== undefined);
          const isYes = isMarked && marks.every((mark) => mark === 'yes');
          expect(sum[practice] === 'no').toBe(marks.includes('no'));
          expect(sum[practice] === 'yes').toBe(isYes);
          expect(practice in sum).toBe(isMarked);
        }
      }),
    );
  });

  it('does not tell who said what', () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(sumOf([...all].reverse())).toEqual(sumOf(all));
      }),
    );
  });

  it('is never less careful for one more who marked anything', () => {
    fc.assert(
      fc.property(people, anyAnswers, (all, one) => {
        const before = sumOf(all);
        const after = sumOf([...all, one]);
        for (const practice of COMFORT_PRACTICES) {
          const [was, is] = [before[practice], after[practice]];
          if (was && is) expect(CARE.indexOf(is)).toBeGreaterThanOrEqual(CARE.indexOf(was));
        }
      }),
    );
  });

  it('of one person is what they said', () => {
    expect(sumOf([{ kiss: 'no', film: 'yes', date: 'maybe' }])).toEqual({
      kiss: 'no',
      film: 'yes',
      date: 'maybe',
    });
  });

  it('takes what someone left open, while others marked it, as a maybe', () => {
    expect(sumOf([{ kiss: 'yes' }, {}])).toEqual({ kiss: 'maybe' });
    expect(sumOf([{ kiss: 'no' }, {}])).toEqual({ kiss: 'no' });
    expect(sumOf([{}, {}])).toEqual({});
    expect(sumOf([])).toEqual({});
  });

  it('leaves everyone the injury check, and the way back to here and now', () => {
    const left = PRACTICE_IDS.filter((id) => !COMFORT_PRACTICES.includes(id));
    expect(left).toEqual(['grounding', 'injury-check']);
    expect(sumOf([{ 'injury-check': 'no', grounding: 'no' }])).toEqual({});
  });
});

it('people ask each other first where someone was not sure, or would rather not', () => {
  const comfort = { kiss: 'maybe', film: 'yes', date: 'no' } as const;
  const asked = COMFORT_PRACTICES.filter((practice) => asksFirst(comfort, practice));
  expect([...asked].sort()).toEqual(['date', 'kiss']);
});

describe('what holds for a routine that goes on', () => {
  it('is the more careful of what was so when it began and of what is so now', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (then, now) => {
        const holds = heeding(then, now);
        for (const practice of COMFORT_PRACTICES) {
          const both = [then[practice] ?? 'yes', now[practice] ?? 'yes'];
          const careful = CARE.findLast((mark) => both.includes(mark));
          expect(holds[practice] ?? 'yes').toBe(careful);
        }
      }),
    );
  });

  it('is just what it was where nobody has become more careful', () => {
    fc.assert(
      fc.property(anyAnswers, (then) => {
        expect(heeding(then, then)).toEqual(then);
        expect(heeding(then, {})).toEqual(then);
      }),
    );
  });
});
