import { describe, expect, it } from 'vitest';
import { mayCheck } from '../../../src/device/versions';

const HOUR = 3_600_000;

describe('mayCheck', () => {
  it('lets an hour pass between looks', () => {
    expect(mayCheck(0, HOUR - 1)).toBe(false);
    expect(mayCheck(0, HOUR)).toBe(true);
    expect(mayCheck(Number.NEGATIVE_INFINITY, 0)).toBe(true);
  });

  it('looks again when the clock was set back', () => {
    expect(mayCheck(HOUR, 0)).toBe(true);
  });
});
