// Sentences for what goes wrong are seldom needed: they come right behind the first screen.
import { signal } from '@preact/signals';

type Sentences = typeof import('./trouble');

/** The sentences, once they are there. */
export const sentences = signal<Sentences | undefined>(undefined);

/** Brings them in. Rejects where their file cannot be had. */
export async function loadSentences(): Promise<void> {
  sentences.value = await import('./trouble');
}
