// What lies below on the first screen comes right behind it, and so does what can be carried on.
import { signal } from '@preact/signals';
import { withinASecond } from '../../async/within-a-second';
import { loadAllWords } from '../../language/words';

type Lower = typeof import('./below');
type Offers = typeof import('./carry-on');

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

/** What offers to carry on, once it is there. */
export const carrying = signal<Offers | undefined>(undefined);

/** Reads what can be carried on, and brings in what offers that. Rejects where its files cannot be had. */
export async function readCarryOn(): Promise<void> {
  const [{ readResumePoint }, offers] = await Promise.all([
    import('../../state/resume'),
    bringOffers(),
  ]);
  carrying.value = offers;
  await readResumePoint();
}

async function bringOffers(): Promise<Offers> {
  return await import('./carry-on');
}
