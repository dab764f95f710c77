// One phone number out of what someone typed, or why there is none. What is dialled is what is
// shown: nothing is left out or put together in silence.
import { EMERGENCY } from './emergency';

export type Parsed =
  | {
      readonly kind: 'number';
      /** Digits, `*` and `#`, after a `+` if there is one. */
      readonly dial: string;
      /** The same, parted for the eye as it was typed. */
      readonly shown: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: Refusal };

export type Refusal =
  /** Letters, or signs that no number has. */
  | 'letters'
  /** More than one number. */
  | 'several'
  /** Fewer digits than any number has. */
  | 'short'
  | 'long'
  /** A `+`, bracket or slash where none belongs. */
  | 'form';

/** No number that is called has fewer digits, nor more by the plan of all countries (E.164). */
const DIGITS = { least: 2, most: 15 };

/** So few digits are a number by themselves: parted, they are the beginning of one, as `9-1` is. */
const NEVER_PARTED = 2;

/**
 * As long as a number is within its own country, where nothing stands before it: no area code (`0`), no way
 * abroad (`+`, `0`, `810`), and no service of the phone (`*`, `#`).
 */
const MOST_AT_HOME = 11;
const GOES_FURTHER = /^(\+|0|810)|[*#]/;

/** A number with its country's code in front has at least so many digits. */
const LEAST_ABROAD = 7;

const SEPARATORS = /[ ().\-/]+/g;

/** Short numbers that are whole by themselves, so that what stands beside one is another. */
const WHOLE = new Set<string>([
  ...Object.values(EMERGENCY).map(({ number }) => number),
  ...['110', '118', '144', '155'],
]);

/** What begins a number, so that it is not whole without the rest: `116 111` is one. */
const BEGINNING = /^(0|\+|116$)/;

/** No longer number begins with 112: earlier versions put two together, "112 or 116117", and kept it. */
const TWO_IN_ONE = /^112./;

/**
 * Reads `text` as one phone number, in the digits of any script. A number may be parted by single
 * spaces, hyphens, dots, brackets and a slash after the area code.
 */
export function parseNumber(text: string): Parsed {
  const shown = folded(text);
  if (shown === '') return { kind: 'empty' };
  if (/[^\d+*# ().\-/]/.test(shown)) {
    return refused(/\d.*[^\d+*# ().\-/].*\d/.test(shown) ? 'several' : 'letters');
  }
  const groups = shown.split(SEPARATORS).filter(Boolean);
  if (areSeveral(shown, groups)) return refused('several');
  const dial = groups.join('');
  if (TWO_IN_ONE.test(dial)) return refused('several');
  const digits = dial.replace(/\D/g, '').length;
  if (!isWellFormed(shown, dial)) return refused('form');
  if (digits < (dial.startsWith('+') ? LEAST_ABROAD : DIGITS.least)) return refused('short');
  if (digits <= NEVER_PARTED && shown !== dial) return refused('short');
  if (digits > (GOES_FURTHER.test(dial) ? DIGITS.most : MOST_AT_HOME)) return refused('long');
  return { kind: 'number', dial, shown };
}

/** The address that calls `dial`. */
export function callLink(dial: string): string {
  // What stands behind a bare # would not be dialled.
  return `tel:${dial.replaceAll('#', '%23')}`;
}

function refused(why: Refusal): Parsed {
  return { kind: 'refused', why };
}

/** `text` with digits and signs of all scripts as plain ones, and nothing that cannot be seen. */
function folded(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const IS_DIGIT = /^\p{Nd}$/u;

/** Digits stand in Unicode from nought to nine, one set of ten right after the other. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function areSeveral(shown: string, groups: readonly string[]): boolean {
  const [first = '', last = ''] = groups;
  const another =
    groups.length > 1 &&
    (WHOLE.has(first) || (groups.length === 2 && WHOLE.has(last) && !BEGINNING.test(first)));
  // A slash follows an area code, or else it says "or".
  return another || /\+.*\+|\/.*\//.test(shown) || /^[(]?[^0+(][^/]*\//.test(shown);
}

function isWellFormed(shown: string, dial: string): boolean {
  const brackets = shown.replace(/[^()]/g, '');
  return (
    /^(\+\d+|[\d*#]+)$/.test(dial) &&
    /^(\(\))*$/.test(brackets) &&
    !/\([^\d+*#]*\)|^[.\-/]|[.\-/]$/.test(shown) &&
    // A nought in brackets is dialled at home, and left out from abroad: nobody can tell here.
    !(dial.startsWith('+') && /\(0\)/.test(shown))
  );
}

/** The address that begins a text message to `dial`; whoever touches it writes and sends it. */
export function textLink(dial: string): string {
  return `sms:${dial}`;
}
