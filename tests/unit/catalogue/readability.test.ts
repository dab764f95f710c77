// Whoever listens is tired, maybe shaken, maybe not in their first language: short words, short lines.
import { describe, expect, it } from 'vitest';
import type { LineOwner } from '../../../src/catalogue/model';
import { ALL_CUES, cuesWhere, WHOLE } from './in-each-way';
import { gradeOf, wordsIn } from './readability';

const MOST_GRADE = 6;

describe('a spoken line', () => {
  it('is one breath: twenty words at most', () => {
    expect(cuesWhere((text) => wordsIn(text) > 20)).toEqual([]);
  });

  it('is short on average', () => {
    const words = ALL_CUES.reduce((sum, { cue }) => sum + wordsIn(cue.text), 0);
    expect(words / ALL_CUES.length).toBeLessThanOrEqual(12);
  });
});

describe('the reading grade', () => {
  it.each(WHOLE)('of $name is six at most', ({ steps }) => {
    const texts = steps.flatMap(({ cues }) => cues.map(({ text }) => text));
    expect(gradeOf(texts)).toBeLessThanOrEqual(MOST_GRADE);
  });

  it.each(['advice', 'between', 'hands-free', 'sample', 'resting'] satisfies LineOwner[])(
    'of the %s lines is six at most',
    (owner) => {
      const texts = ALL_CUES.filter((line) => line.owner === owner).map(({ cue }) => cue.text);
      expect(gradeOf(texts)).toBeLessThanOrEqual(MOST_GRADE);
    },
  );

  it('of all lines together is six at most', () => {
    expect(gradeOf(ALL_CUES.map(({ cue }) => cue.text))).toBeLessThanOrEqual(MOST_GRADE);
  });

  it('tells plain words from hard ones', () => {
    expect(gradeOf(['Drink some water, if you like. Then rest.'])).toBeLessThan(3);
    expect(
      gradeOf(['Subsequently, everybody considers individual preferences regarding hydration.']),
    ).toBeGreaterThan(12);
  });
});
