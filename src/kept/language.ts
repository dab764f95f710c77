// The language: that of the device, unless someone chose another.
import { effect } from '@preact/signals';
import { languageFor } from '../language/detect';
import { ENGLISH } from '../language/languages';
import { LANGUAGES } from '../language/offered';
import { language, speak } from '../language/words';
import { text } from '../storage/checks';
import { createPreference } from './preference';

/** The id of the chosen language (BCP 47); empty for that of the device. */
export const chosenLanguage = createPreference('language', text(100), '');

let speaking: Promise<void> | undefined;

/**
 * Speaks what was chosen, or else what the device asks for; where that cannot be had, what is spoken
 * already, or English. Never rejects: where nothing can be had, no language is spoken.
 */
export function startSpeaking(): Promise<void> {
  speaking = speakAsWanted();
  return speaking;
}

/** Reads the kept choice, and speaks it. */
export async function readLanguage(): Promise<void> {
  await chosenLanguage.read();
  await speaking;
}

async function speakAsWanted(): Promise<void> {
  const chosen = LANGUAGES.find(({ id }) => id === chosenLanguage.peek());
  try {
    await speak(chosen ?? languageFor(navigator.languages));
  } catch {
    if (!language.peek()) await speak(ENGLISH).catch(() => undefined);
  }
}

let last = chosenLanguage.peek();
effect(() => {
  if (chosenLanguage.value === last) return;
  last = chosenLanguage.value;
  void startSpeaking();
});
addEventListener('languagechange', () => void startSpeaking());
effect(() => {
  if (!language.value) return;
  document.documentElement.lang = language.value.id;
  document.documentElement.dir = language.value.direction;
});
