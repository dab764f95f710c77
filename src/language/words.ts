// The words of the language that is spoken now.
import { computed, signal } from '@preact/signals';
import type { AllWords, FirstWords } from '../locale/words';
import type { Language } from './languages';

export type { AllWords };

interface Spoken {
  readonly language: Language;
  readonly first: FirstWords;
  /** Undefined until something behind the first screen was wanted. */
  readonly all: AllWords | undefined;
}

const spoken = signal<Spoken | undefined>(undefined);
// So that the first screen need not be drawn anew when the rest comes in.
const first = computed(() => spoken.value?.first);

/** The language that is spoken; undefined until its first words are there. */
export const language = computed(() => spoken.value?.language);

/**
 * What the first screen says. Ask where it is needed and keep nothing of it: whoever asks in a
 * component or an effect is called again when the language changes. Throws before `speak` has brought any.
 */
export function words(): FirstWords {
  if (!first.value) throw new Error('no words yet');
  return first.value;
}

/** All there is to say. Like `words`, but throws until `loadAllWords` has brought it. */
export function allWords(): AllWords {
  if (!spoken.value?.all) throw new Error('not all words yet');
  return spoken.value.all;
}

/** All that `language` has to say. Rejects where its files cannot be had. */
export async function wordsOf(language: Language): Promise<AllWords> {
  const [first, more] = await Promise.all([language.first(), language.more()]);
  return { ...first, ...more };
}

/** Brings in all there is to say. Rejects where its file cannot be had. */
export async function loadAllWords(): Promise<void> {
  for (;;) {
    const now = spoken.peek();
    if (!now) throw new Error('no language yet');
    if (now.all) return;
    const all = await wordsOf(now.language);
    // Another language may have been chosen meanwhile.
    if (spoken.peek() === now) spoken.value = { ...now, all };
  }
}

/** What was asked for last; of two that come in the wrong order, it counts. */
let wanted: Language | undefined;

/**
 * Speaks `next` from now on, once its words are there: all of them, where all were. Rejects where they
 * cannot be had; then nothing changes.
 */
export async function speak(next: Language): Promise<void> {
  wanted = next;
  const words = await next.first();
  let all: AllWords | undefined;
  while (spoken.peek()?.all && !all) all = await wordsOf(next);
  if (wanted === next) spoken.value = { language: next, first: words, all };
}

/**
 * Makes something of the words, once for each language. What is made follows the language that is
 * spoken; other words can be given.
 */
export function inWords<Made>(make: (words: AllWords) => Made): (words?: AllWords) => Made {
  const made = new WeakMap<AllWords, { readonly of: Made }>();
  return (words = allWords()) => {
    const known = made.get(words) ?? { of: make(words) };
    made.set(words, known);
    return known.of;
  };
}
