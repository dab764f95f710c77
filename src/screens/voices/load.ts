// The first start may show the voices as soon as they are there, and waits for nothing.
import { signal } from '@preact/signals';
import { loadAllWords } from '../../language/words';

/** What shows the voices, once it is there. */
export const voiceList = signal<typeof import('./voices') | undefined>(undefined);

/** Brings it in. Rejects where its files cannot be had. */
export async function loadVoiceList(): Promise<void> {
  const [loaded] = await Promise.all([import('./voices'), loadAllWords()]);
  voiceList.value = loaded;
}
