// Sentences for what goes wrong are seldom needed: they come right behind the first screen.
import { signal } from '@preact/signals';
import { loadAllWords } from '../../language/words';

type Sentences = typeof import('./trouble');

/** The sentences, once they are there. */
export const sentences = signal<Sentences | undefined>(undefined);

/** Brings them in. Rejects where their files cannot be had. */
export async function loadSentences(): Promise<void> {
  const [loaded] = await Promise.all([bring(), loadAllWords()]);
  // A second call finds it there.
  if (!sentences.peek()) loaded.mountElsewhere();
  sentences.value = loaded;
}

async function bring(): Promise<Sentences> {
  return await import('./trouble');
}
