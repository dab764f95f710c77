// Speaks English, as the app does before it shows anything.
import { ENGLISH } from '../src/language/languages';
import { allWords, loadAllWords, speak } from '../src/language/words';

await speak(ENGLISH);
await loadAllWords();

/** All that is said in English. */
export const english = allWords();
