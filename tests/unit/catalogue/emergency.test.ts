import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf, isZoneOf } from '../../../src/catalogue/countries';
import { EMERGENCY, hasNumber } from '../../../src/catalogue/emergency';
import { english } from '../../english';

const { countries } = english;

/** The number shown on a device that is set to `region` and whose clock is in `zone`. */
const numberAt = (region: string | undefined, zone: string | undefined) => {
  const country = countryOf(region, zone);
  return country && hasNumber(country) ? EMERGENCY[country].number : undefined;
};

const ZONES = Intl.supportedValuesOf('timeZone');
const REGIONS = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);

describe('the emergency number', () => {
  it.each([
    ['AT', 'Europe/Vienna', '112'],
    ['AU', 'Australia/Sydney', '000'],
    ['AU', 'Australia/Lord_Howe', '000'],
    ['AU', 'Antarctica/Macquarie', '000'],
    ['BE', 'Europe/Brussels', '112'],
    ['BR', 'America/Sao_Paulo', '192'],
    ['CA', 'America/Toronto', '911'],
    ['CA', 'America/Montreal', '911'],
    ['CA', 'Canada/Pacific', '911'],
    ['CZ', 'Europe/Prague', '112'],
    ['DK', 'Europe/Copenhagen', '112'],
    ['ES', 'Atlantic/Canary', '112'],
    ['FI', 'Europe/Helsinki', '112'],
    ['FR', 'Europe/Paris', '112'],
    ['GB', 'Europe/London', '999'],
    ['gb', 'Europe/Belfast', '999'],
    ['IE', 'Europe/Dublin', '112'],
    ['IT', 'Europe/Rome', '112'],
    ['JP', 'Asia/Tokyo', '119'],
    ['NO', 'Europe/Oslo', '113'],
    ['NZ', 'Pacific/Chatham', '111'],
    ['PL', 'Europe/Warsaw', '112'],
    ['PT', 'Atlantic/Azores', '112'],
    ['SE', 'Europe/Stockholm', '112'],
    ['US', 'America/New_York', '911'],
    ['US', 'America/Indiana/Knox', '911'],
    ['US', 'US/Pacific', '911'],
  ])('of a device set to %s with its clock in %s is %s', (region, zone, number) => {
    expect(numberAt(region, zone)).toBe(number);
  });

  it.each([
    ['US', 'Europe/Berlin'],
    ['US', 'Asia/Tokyo'],
    ['GB', 'Australia/Sydney'],
    ['NO', 'Europe/Berlin'],
    ['SE', 'Europe/Oslo'],
  ])('is none where the device says %s and its clock %s', (region, zone) => {
    expect(numberAt(region, zone)).toBeUndefined();
  });

  it.each([
    ['GB', 'Europe/Jersey'],
    ['GB', 'Europe/Gibraltar'],
    ['JE', 'Europe/Jersey'],
    ['US', 'America/Puerto_Rico'],
    ['PR', 'America/Puerto_Rico'],
    ['US', 'US/Samoa'],
    ['US', 'Pacific/Guam'],
    ['AU', 'Pacific/Norfolk'],
    ['FR', 'Indian/Reunion'],
    ['FR', 'Pacific/Tahiti'],
    ['NO', 'Arctic/Longyearbyen'],
    ['DK', 'Atlantic/Faroe'],
    ['FI', 'Europe/Mariehamn'],
    ['IT', 'Europe/Vatican'],
    ['NZ', 'Pacific/Niue'],
  ])('is none in a territory: %s, %s', (region, zone) => {
    expect(numberAt(region, zone)).toBeUndefined();
  });

  it.each([
    ['DE', 'Europe/Berlin'],
    ['CH', 'Europe/Zurich'],
    ['NL', 'Europe/Amsterdam'],
    ['KR', 'Asia/Seoul'],
    ['IN', 'Asia/Kolkata'],
    ['ZA', 'Africa/Johannesburg'],
    ['MX', 'America/Mexico_City'],
    ['AR', 'America/Argentina/Buenos_Aires'],
    ['IL', 'Asia/Jerusalem'],
  ])('is none where no operator confirms it: %s', (region, zone) => {
    expect(numberAt(region, zone)).toBeUndefined();
  });

  it.each([
    [undefined, 'Europe/London'],
    ['GB', undefined],
    ['', ''],
    ['GB', 'UTC'],
    ['US', 'Etc/GMT+5'],
    ['US', 'EST5EDT'],
    ['constructor', 'Europe/London'],
    ['GB', 'europe/london'],
    ['AU', 'Australia'],
  ])('is none where either is missing or says no country: %s, %s', (region, zone) => {
    expect(numberAt(region, zone)).toBeUndefined();
  });

  it('is never that of another country: of all zones and regions, only each own agree', () => {
    for (const zone of ZONES) {
      const shown = REGIONS.filter((region) => countryOf(region, zone));
      expect(shown.length, zone).toBeLessThanOrEqual(1);
      for (const region of shown) expect(countryOf(region, zone)).toBe(region);
    }
  });

  it('can be found in every country by some zone that devices know', () => {
    const found = COUNTRIES.filter((country) => ZONES.some((zone) => isZoneOf(country, zone)));
    expect(found).toEqual(COUNTRIES);
  });

  it('has a page of whoever answers for it, reached safely, and a country with a name', () => {
    for (const country of COUNTRIES.filter(hasNumber)) {
      const { source, number } = EMERGENCY[country];
      expect(new URL(source.url).protocol).toBe('https:');
      expect(source.publisher).not.toBe('');
      expect(number).toMatch(/^\d{3}$/);
      expect(countries[country].name).not.toBe('');
    }
  });
});
