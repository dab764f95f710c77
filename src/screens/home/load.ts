// What lies below on the first screen comes right behind it.
import { signal } from '@preact/signals';
import { withinASecond } from '../../async/within-a-second';
import { loadAllWords } from '../../language/words';

type Lower = typeof import('./below');

/** It, once it is there, with what is kept that it shows: so that nothing in it moves. */
export const below = signal<Lower | undefined>(undefined);

/** Brings it in. Rejects where its files cannot be had. */
export async function loadBelow(): Promise<void> {
  const [loaded] = await Promise.all([bring(), loadAllWords()]);
  await withinASecond(loaded.readBelow());
  below.value = loaded;
}

async function bring(): Promise<Lower> {
  return await import('./below');
}
