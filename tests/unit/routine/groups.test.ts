import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../src/catalogue/model';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { inGroup } from '../../../src/practices/offered';

describe('the groups of the first screen', () => {
  it('have each practice once', () => {
    expect(GROUPS.flatMap(inGroup).sort()).toEqual([...PRACTICE_IDS].sort());
  });

  it('begin with the four that are in sight at once', () => {
    expect(inGroup(GROUPS[0])).toEqual(['cuddle', 'hydration', 'massage', 'injury-check']);
  });
});
