import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/device/region';

describe('regionOf', () => {
  it.each([
    [['de-AT', 'en-US'], 'AT'],
    [['en', 'en-GB'], 'GB'],
    [['zh-Hant-TW'], 'TW'],
    [['en_US', 'fr-CH'], 'CH'],
  ])('finds the first country that %j names', (languages, region) => {
    expect(regionOf(languages)).toBe(region);
  });

  it.each([[['de', 'en']], [['es-419']], [['C', '']], [[]]])(
    'guesses none from %j',
    (languages) => {
      expect(regionOf(languages)).toBeUndefined();
    },
  );
});
