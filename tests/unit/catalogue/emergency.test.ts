import { describe, expect, it } from 'vitest';
import { emergencyNumber } from '../../../src/catalogue/emergency';

describe('the emergency number', () => {
  it.each([
    ['DE', '112'],
    ['FR', '112'],
    ['IE', '112'],
    ['HR', '112'],
    ['US', '911'],
    ['CA', '911'],
    ['GB', '999'],
    ['AU', '000'],
    ['NZ', '111'],
  ])('of %s is %s', (region, number) => {
    expect(emergencyNumber(region)).toBe(number);
  });

  it('is 112 in all 27 members of the European Union', () => {
    const regions = Array.from({ length: 26 * 26 }, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    expect(regions.filter((region) => emergencyNumber(region) === '112')).toHaveLength(27);
  });

  it('is found in lower case too', () => {
    expect(emergencyNumber('gb')).toBe('999');
  });

  it.each(['JP', 'BR', 'CH', 'XX', '', 'en-US'])('is not guessed for "%s"', (region) => {
    expect(emergencyNumber(region)).toBeUndefined();
  });

  it('is not guessed without a region', () => {
    expect(emergencyNumber(undefined)).toBeUndefined();
  });
});
