// Whom to call by country: what the data must be, and what may be shown of it.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  COUNTRIES,
  countryOf,
  isAmong,
  isCountry,
  isZoneOf,
} from '../../../src/catalogue/countries';
import { EMERGENCY, hasNumber } from '../../../src/catalogue/emergency';
import { LINE_KINDS } from '../../../src/catalogue/help-lines/line';
import { LINES, linesIn, SHOWN_COUNTRIES } from '../../../src/catalogue/help-lines/lines';
import { callLink, parseNumber } from '../../../src/catalogue/phone-number';
import { english } from '../../english';

const ZONES = Intl.supportedValuesOf('timeZone');
const REGIONS = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);
const notes: Readonly<Partial<Record<string, string>>> = english.lineNotes;

const Said = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** A number that is dialled with the very digits that are shown. */
const PhoneNumber = v.pipe(
  v.string(),
  v.check((shown) => {
    const parsed = parseNumber(shown);
    return parsed.kind === 'number' && parsed.dial === shown.replace(/[ -]/g, '');
  }, 'it is no number, or not dialled as it is shown'),
);
const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => Date.parse(day) >= Date.UTC(2026, 10, 25), 'nothing was looked up before that'),
);
const Line = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z]+(-[a-z0-9]+)*$/)),
  country: v.custom(isCountry),
  kind: v.picklist(LINE_KINDS),
  name: Said,
  call: v.optional(PhoneNumber),
  text: v.optional(PhoneNumber),
  hours: v.optional(v.picklist(['always', 'limited', 'unseen'])),
  free: v.optional(v.literal(true)),
  women: v.optional(v.literal(true)),
  notIn: v.optional(
    v.pipe(
      v.string(),
      v.check((zones) => zones.split(' ').every((zone) => isAmong(zones, zone))),
    ),
  ),
  mark: v.picklist(['S', 'P']),
  source: v.strictObject({
    publisher: Said,
    url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  }),
  on: Day,
});

describe('each line that is known', () => {
  it.each(LINES)(
    '$id is whole: who answers, where that stands, and when it was looked up',
    (line) => {
      expect(v.safeParse(Line, line).issues).toBeUndefined();
    },
  );

  it('has an id of its own, which names its country and what it is for', () => {
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
    for (const { id, country, kind } of LINES) {
      expect(id.split('-').slice(0, 2)).toEqual([country.toLowerCase(), kind]);
    }
  });

  it('says its hours, but for emergency services', () => {
    const silent = LINES.filter(
      ({ kind, hours }) => kind !== 'deaf' && kind !== 'emergency' && !hours,
    );
    expect(silent).toEqual([]);
  });

  it('is not in the list of emergency numbers as well', () => {
    const twice = LINES.filter(({ kind, country }) => kind === 'emergency' && hasNumber(country));
    expect(twice).toEqual([]);
    expect(LINES.filter(({ kind, mark }) => kind === 'emergency' && mark === 'S')).toEqual([]);
  });
});

describe('the lines that are shown', () => {
  const anyZone = fc.oneof(
    fc.constantFrom<(string | undefined)[]>(...ZONES, undefined),
    fc.string(),
  );

  it('are confirmed, and of the country that device and clock both name; else there are none', () => {
    for (const zone of ZONES) {
      for (const region of REGIONS) {
        const country = countryOf(region, zone);
        if (!country) continue;
        const foreign = linesIn(country, zone).filter(
          (line) => line.country !== region || line.mark !== 'S' || !isZoneOf(line.country, zone),
        );
        expect(foreign, `${region} in ${zone}`).toEqual([]);
      }
    }
  });

  it('are those of the one country that was picked, wherever the clock is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), anyZone, (country, zone) => {
        for (const line of linesIn(country, zone)) {
          expect(line).toMatchObject({ country, mark: 'S' });
          expect(line.kind).not.toBe('emergency');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out what is of no use in a part of the country, such as Nunavut', () => {
    const kinds = (zone: string) => linesIn('CA', zone).map(({ kind }) => kind);
    expect(kinds('America/Iqaluit')).not.toContain('poison');
    expect(kinds('America/Iqaluit')).not.toContain('advice');
    expect(kinds('America/Iqaluit')).toContain('crisis');
    // Most of Québec shares the zone of Ontario.
    const poison = linesIn('CA', 'America/Toronto').filter(({ kind }) => kind === 'poison');
    expect(poison.map(({ call }) => call)).toEqual(['1-844-764-7669', '1-800-463-5060']);
  });

  it.each([
    ['IE', 'assault', '1800 77 88 88'],
    ['GB', 'crisis', '116 123'],
    ['US', 'crisis', '988'],
    ['DE', 'assault', '116 016'],
    ['NL', 'assault', '0800-0188'],
    ['FI', 'assault', '080 005 005'],
    ['JP', 'assault', '#8891'],
    ['NO', 'poison', '22 59 13 00'],
  ] as const)('hold in %s for %s: %s', (country, kind, number) => {
    expect(linesIn(country, undefined)).toContainEqual(
      expect.objectContaining({ kind, call: number }),
    );
  });

  it('are dialled with a hash sign that is part of the number', () => {
    expect(callLink('#8891')).toBe('tel:%238891');
  });

  it.each(['IN', 'MX', 'IL', 'BR'] as const)(
    'are none in %s, where nothing is confirmed',
    (country) => {
      expect(linesIn(country, undefined)).toEqual([]);
    },
  );

  it('tell in words how to reach those without a number, and when those answer that do not always', () => {
    const untold = COUNTRIES.flatMap((each) => linesIn(each, undefined)).filter(
      ({ id, call, text, hours }) => ((!call && !text) || hours === 'limited') && !notes[id],
    );
    expect(untold).toEqual([]);
  });

  it('alone have words', () => {
    const shown = new Set<string>(
      COUNTRIES.flatMap((each) => linesIn(each, undefined)).map(({ id }) => id),
    );
    expect(Object.keys(notes).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('for women are never all there is: a crisis line, or the way to other help, stands with them', () => {
    expect(english.helpLines.everyone).toMatch(/emergency department.*police.*crisis line/);
  });
});

describe('a country that can be picked', () => {
  it('has something to show, and a name', () => {
    for (const country of SHOWN_COUNTRIES) {
      expect(hasNumber(country) || linesIn(country, undefined).length > 0).toBe(true);
      expect(english.countries[country].name).not.toBe('');
    }
    expect(SHOWN_COUNTRIES).not.toContain('IN');
    expect(SHOWN_COUNTRIES).toEqual(
      expect.arrayContaining([...Object.keys(EMERGENCY), 'DE', 'KR']),
    );
  });
});
