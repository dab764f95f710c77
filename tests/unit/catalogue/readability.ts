// How hard a text is to follow, for tests.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The words of `text`, as they are spaced. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;
}

/** The Flesch-Kincaid grade of `texts` read as one. */
export function gradeOf(texts: readonly string[]): number {
  const all = texts.join(' ');
  return fleschKincaid({
    sentence: all.split(/[.!?]+/).filter((part) => part.trim() !== '').length,
    word: wordsIn(all),
    syllable: syllable(all),
  });
}
