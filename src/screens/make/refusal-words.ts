// Why an edit was refused, in words.
import { allWords } from '../../language/words';
import type { Refusal } from '../../routine/editing/refusal';

/** One sentence. */
export function refusalInWords(refusal: Refusal): string {
  const { formats, make } = allWords();
  const words = make.refused;
  switch (refusal.why) {
    case 'no-number':
    case 'empty-text':
    case 'cannot-be-shown':
    case 'last-step':
    case 'needed':
    case 'gone':
      return words[refusal.why];
    case 'too-short':
      return words['too-short'](formats.number(refusal.least));
    case 'no-time':
      return words['no-time'](formats.number(refusal.needs));
    default:
      return words[refusal.why](formats.number(refusal.most));
  }
}
