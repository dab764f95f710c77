// What the engine is given to say in place of what is written, where it would say it wrongly.
// Only sound changes: the screen shows the catalogue's text.

/** Words as written, in lower case, and their phonemes as misaki writes them. */
const PHONEMES: ReadonlyMap<string, string> = new Map<string, string>([]);

/** Whole lines, and what is read in their place: with `[word](/phonemes/)` where a word is to sound otherwise there alone. */
const LINES: ReadonlyMap<string, string> = new Map<string, string>([]);

/** Words that are said in two ways, by what they mean. `npm run homographs` prints how each is said. */
export const HOMOGRAPHS: readonly string[] = [
  ...[
    'bow',
    'close',
    'content',
    'contract',
    'desert',
    'does',
    'dove',
    'excuse',
    'house',
    'intimate',
  ],
  ...[
    'invalid',
    'lead',
    'live',
    'lives',
    'minute',
    'moderate',
    'mouth',
    'number',
    'object',
    'perfect',
  ],
  ...['present', 'produce', 'read', 'record', 'row', 'separate', 'subject', 'tear', 'tears', 'use'],
  ...['used', 'uses', 'wind', 'wound', 'wounds'],
];

/** `text` as the engine is to read it. */
export function asSpoken(text: string): string {
  return (LINES.get(text) ?? text)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '')
    .replace(/\s*[–—]\s*/g, ', ')
    .replace(/…/g, '.')
    .replace(/[\p{L}']+/gu, withPhonemes);
}

function withPhonemes(word: string): string {
  const phonemes = PHONEMES.get(word.toLowerCase());
  return phonemes === undefined ? word : `[${word}](/${phonemes}/)`;
}
