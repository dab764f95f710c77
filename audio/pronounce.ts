// What the engine is given to say in place of what is written, where it would say it wrongly.
// Only sound changes: the screen shows the catalogue's text.

/** Words as written, in lower case, and a spelling that the engine says rightly. */
const RESPELLED: ReadonlyMap<string, string> = new Map<string, string>([]);

/** `text` as the engine is to read it. */
export function asSpoken(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '')
    .replace(/\s*[–—]\s*/g, ', ')
    .replace(/…/g, '.')
    .replace(/[\p{L}']+/gu, (word) => RESPELLED.get(word.toLowerCase()) ?? word);
}

/** The sentences of `text`, each with its closing mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}
