import { describe, expect, it } from 'vitest';
import type { Only, People, Touch } from '../../../src/catalogue/model';
import { goesIn, suits, wayIn, wayOf } from '../../../src/routine/way';

const alone = { isFirst: true, isLast: true };
const PEOPLE: readonly People[] = ['one', 'two', 'more'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];
const WAYS = PEOPLE.flatMap((people) => TOUCHES.map((touch) => wayOf({ people, touch })));

describe('a way of taking part', () => {
  it('is without touch between people for whoever is alone', () => {
    expect(wayOf({ people: 'one', touch: 'touch' })).toEqual({
      people: 'one',
      touch: 'touch-free',
    });
  });

  it.each<readonly [Only, string]>([
    ['touch', 'two touch, more touch'],
    ['touch-free', 'one touch-free, two touch-free, more touch-free'],
    ['alone', 'one touch-free'],
    ['together', 'two touch, two touch-free, more touch, more touch-free'],
    ['two', 'two touch, two touch-free'],
    ['more', 'more touch, more touch-free'],
  ])('is %s for: %s', (only, expected) => {
    const fit = WAYS.filter((way) => suits({ only }, way, alone));
    const names = new Set(fit.map(({ people, touch }) => `${people} ${touch}`));
    expect([...names].join(', ')).toBe(expected);
  });

  it('must be all that a line is narrowed to', () => {
    const both: readonly Only[] = ['together', 'touch-free'];
    const fit = WAYS.filter((way) => suits({ only: both }, way, alone));
    expect(fit.every(({ people, touch }) => people !== 'one' && touch === 'touch-free')).toBe(true);
    expect(fit.length).toBeGreaterThan(0);
  });

  it('gives way where a practice needs company or touch', () => {
    const kiss = { touch: 'needs-touch', company: 'together' } as const;
    for (const way of WAYS) {
      expect(wayIn(kiss, way)).toMatchObject({ touch: 'touch' });
      expect(wayIn(kiss, way).people).not.toBe('one');
      expect(goesIn(kiss, way)).toBe(way.touch === 'touch');
    }
  });
});

describe('a place in a routine', () => {
  const at = (isFirst: boolean, isLast: boolean) =>
    (['first', 'later', 'last', 'onward'] as const).filter((each) =>
      suits({ at: each }, { people: 'two', touch: 'touch' }, { isFirst, isLast }),
    );

  it('is first and last for a practice alone, and one of each otherwise', () => {
    expect(at(true, true)).toEqual(['first', 'last']);
    expect(at(true, false)).toEqual(['first', 'onward']);
    expect(at(false, false)).toEqual(['later', 'onward']);
    expect(at(false, true)).toEqual(['later', 'last']);
  });
});
