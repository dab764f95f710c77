import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/device/region';

describe('regionOf', () => {
  it.each([
    [['de-AT', 'en-US'], 'AT'],
    [['en', 'en-GB'], 'GB'],
    [['zh-Hant-TW'], 'TW'],
    [['en_US', 'fr-CH'], 'CH'],
    // As Chrome has them by itself, in Britain, Australia, Austria and Canada.
    [['en-GB', 'en-US', 'en'], 'GB'],
    [['en-AU', 'en-GB', 'en-US', 'en'], 'AU'],
    [['de-AT', 'de-DE', 'de', 'en-US', 'en'], 'AT'],
    [['fr-CA', 'fr-FR', 'fr', 'en-US'], 'CA'],
    [['nl-BE', 'fr-BE'], 'BE'],
  ])('finds the country that %j names', (languages, region) => {
    expect(regionOf(languages)).toBe(region);
  });

  it.each([
    [['ja', 'en-US', 'en']],
    [['de', 'en-US']],
    [['es-419', 'en-US']],
    [['en-US', 'en', 'de-DE']],
    [['en-GB', 'en', 'fr-FR', 'pl-PL']],
  ])('leaves open which of %j it is', (languages) => {
    expect(regionOf(languages)).toBeUndefined();
  });

  it.each([[['de', 'en']], [['es-419']], [['C', '']], [[]]])(
    'guesses none from %j',
    (languages) => {
      expect(regionOf(languages)).toBeUndefined();
    },
  );
});
