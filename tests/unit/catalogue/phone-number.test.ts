import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callLink, type Parsed, parseNumber } from '../../../src/catalogue/phone-number';

const dialled = (text: string) => {
  const parsed = parseNumber(text);
  return parsed.kind === 'number' ? parsed.dial : parsed;
};

/** Nought to nine in each script that this machine can count in. */
const SCRIPTS = Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
  const format = new Intl.NumberFormat(`en-u-nu-${numberingSystem}`);
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
  // Some systems count in letters, or in words.
  return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [digits] : [];
});

const digits = (least: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((all) => all.join(''));

describe('a number that was typed', () => {
  it.each([
    ['112', '112'],
    [' 999 ', '999'],
    ['١٢٣', '123'],
    ['１１９', '119'],
    ['१०८', '108'],
    ['۱۱۵', '115'],
    ['\u200f١١٢\u200e', '112'],
    ['116 117', '116117'],
    ['116 111', '116111'],
    ['0800 111 0 111', '08001110111'],
    ['13 11 14', '131114'],
    ['1-800-222-1222', '18002221222'],
    ['1.800.222.1222', '18002221222'],
    ['(030) 19 240', '03019240'],
    ['030/19240', '03019240'],
    ['+49 30 19240', '+493019240'],
    ['＋４９ ３０ １９２４０', '+493019240'],
    ['+1 (416) 813-5900', '+14168135900'],
    ['0800\u00a0111\u2011222', '0800111222'],
    ['#8891', '#8891'],
    ['*112', '*112'],
    ['15', '15'],
    ['9-1-1', '911'],
    ['+49 151 234567890', '+49151234567890'],
    ['00 44 7700 900123', '00447700900123'],
    ['810 49 30 19240', '810493019240'],
    ['*31#0151 23456789', '*31#015123456789'],
  ])('as "%s" is dialled %s', (text, dial) => {
    expect(dialled(text)).toBe(dial);
  });

  it.each(['', '  ', '\u00a0', '\u200f'])('as "%s" is none', (text) => {
    expect(parseNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['112 or 116117', 'several'],
    ['112, 911', 'several'],
    ['112116117', 'several'],
    ['112 116117', 'several'],
    ['116117 112', 'several'],
    ['112/110', 'several'],
    ['116117/110', 'several'],
    ['112 / 911', 'several'],
    ['911 911', 'several'],
    ['+49 30 19240 +49 30 19241', 'several'],
    ['0800-HELP-ME', 'letters'],
    ['call 112', 'letters'],
    ['112²', 'letters'],
    ['①①②', 'letters'],
    ['Ⅰ', 'letters'],
    ['112 🚑', 'letters'],
    ['1', 'short'],
    ['+112', 'short'],
    ['1234567890123456', 'long'],
    ['1'.repeat(1_000_000), 'long'],
    ['+', 'form'],
    ['9-1', 'short'],
    ['1 5', 'short'],
    ['(15)', 'short'],
    ['12345678901234', 'long'],
    ['123456789012', 'long'],
    ['*', 'short'],
    ['1+12', 'form'],
    ['(112', 'form'],
    ['112)', 'form'],
    ['()112', 'form'],
    ['-', 'form'],
    ['0800-', 'form'],
    ['+49 (0)30 19240', 'form'],
  ])('as "%s" is refused: %s', (text, why) => {
    expect(parseNumber(text)).toEqual({ kind: 'refused', why });
  });

  it('is the same in the digits of every script', () => {
    expect(SCRIPTS.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(digits(2, 15), fc.constantFrom(...SCRIPTS), (plain, script) => {
        // Longer ones that begin so are two numbers, in every script.
        fc.pre(!/^112./.test(plain) && (plain.length <= 11 || /^(0|810)/.test(plain)));
        const text = plain.replace(/\d/g, (digit) => script[Number(digit)] ?? '');
        expect(dialled(text)).toBe(plain);
      }),
    );
  });

  it('is dialled as it is shown, whatever was typed, and reads the same again', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: digits(1, 5) },
      { weight: 4, arbitrary: fc.constantFrom(' ', '-', '.', '/', '(', ')', '+', '*', '#') },
      { weight: 1, arbitrary: fc.constantFrom('١٢٣', '１１９', 'or', ',', '\u200f', '\n') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    );
    let numbers = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const parsed = parseNumber(pieces.join(''));
        if (parsed.kind !== 'number') return;
        numbers += 1;
        expect(parsed.shown).toMatch(/^[\d+*# ().\-/]+$/);
        expect(parsed.shown.replace(/[ ().\-/]/g, '')).toBe(parsed.dial);
        expect(parsed.dial).toMatch(/^(\+\d{7,15}|[\d*#]+)$/);
        expect(parseNumber(parsed.shown)).toEqual(parsed satisfies Parsed);
        expect(parseNumber(parsed.dial)).toMatchObject({ dial: parsed.dial });
      }),
      { numRuns: 5000 },
    );
    expect(numbers).toBeGreaterThan(100);
  });

  it('is never put together from two', () => {
    const joint = fc.constantFrom(' or ', ', ', ';', ' & ', ' / ', '/', ' ', '-', ' und ', '، ');
    const short = fc.constantFrom('112', '911', '999', '000', '110', '119');
    const any = fc.oneof(short, fc.constantFrom('116117', '0800 111 0 111', '1812'));
    fc.assert(
      fc.property(short, joint, any, (one, between, other) => {
        expect(parseNumber(`${one}${between}${other}`)).toEqual({
          kind: 'refused',
          why: 'several',
        });
      }),
    );
  });
});

describe('the link that calls', () => {
  it('keeps a # as a part of the number', () => {
    expect(callLink('#8891')).toBe('tel:%238891');
    expect(new URL(callLink('*31#112')).hash).toBe('');
    expect(decodeURIComponent(new URL(callLink('*31#112')).pathname)).toBe('*31#112');
  });

  it('is the number itself', () => {
    expect(callLink('+493019240')).toBe('tel:+493019240');
  });
});
