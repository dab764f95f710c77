// The four things aftercare gives are each to be had in more than one way.
import { describe, expect, it } from 'vitest';
import type { Need } from '../../../src/catalogue/model';
import { practices } from '../../../src/content/practices';

/** By need, so that a new one fails the build until it is here. */
const EVERY: Readonly<Record<Need, true>> = {
  trust: true,
  comfort: true,
  feedback: true,
  boundaries: true,
};
const NEEDS = Object.keys(EVERY) as Need[];

describe('each need', () => {
  it.each(NEEDS)('%s is served by two practices at least', (need) => {
    const serving = practices().filter(({ needs }) => needs.includes(need));
    expect(serving.length).toBeGreaterThanOrEqual(2);
  });
});

describe('each practice', () => {
  it.each(practices())('$id serves a need, and none twice', ({ needs }) => {
    expect(needs.length).toBeGreaterThan(0);
    expect(new Set(needs).size).toBe(needs.length);
  });
});
