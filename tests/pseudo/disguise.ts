// English that looks like another language, for tests of all that must not be English only.
import { type Formats, formatsIn } from '../../src/locale/formats';
import type { FirstWords, MoreWords } from '../../src/locale/words';

/** How a language looks: what becomes of a text, and how it writes numbers and lists. */
export interface Disguise {
  text(english: string): string;
  readonly formats: Formats;
}

/** Foreign letters and longer words, as many languages have, between marks for where a text ends. */
export const ACCENTED: Disguise = {
  text: (english) => (hasLetters(english) ? `[${accented(english, 2)}]` : english),
  formats: everyText(formatsIn('en'), (text) => accented(text, 1)),
};

/** Letters that are written from right to left. */
export const MIRRORED: Disguise = { text: mirrored, formats: formatsIn('he') };

/** The words of the first screen in `disguise`. */
export function firstIn(disguise: Disguise, english: FirstWords): FirstWords {
  return { ...everyText(english, disguise.text), formats: disguise.formats };
}

/** All other words in `disguise`. */
export function moreIn(disguise: Disguise, english: MoreWords): MoreWords {
  return everyText(english, disguise.text);
}

/** `words` with `change` made to every text in them, also to those that their functions answer. */
function everyText<Words>(words: Words, change: (text: string) => string): Words {
  return changed(words) as Words;

  function changed(value: unknown): unknown {
    if (typeof value === 'string') return change(value);
    if (typeof value === 'function') {
      return (...about: readonly unknown[]) => changed(value(...about));
    }
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part)]));
  }
}

// Letters that are foreign already stay: a text may have been put into another.
const hasLetters = (text: string) => /[a-z]/i.test(text);

/** Every vowel comes `vowels` times, which makes English longer by about two fifths for 2. */
function accented(text: string, vowels: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const foreign = ACCENTS[ALPHABET.indexOf(letter.toLowerCase())] ?? letter;
    const times = /[aeiou]/i.test(letter) ? vowels : 1;
    const rest = foreign.repeat(times - 1);
    return (letter === letter.toLowerCase() ? foreign : foreign.toUpperCase()) + rest;
  });
}

function mirrored(text: string): string {
  return text.replace(
    /[a-z]/gi,
    (letter) => HEBREW[ALPHABET.indexOf(letter.toLowerCase()) % HEBREW.length] ?? letter,
  );
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTS = [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ'];
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתםןףך'];
