// Whether the one plain notice of the first start has been read.
import { signal } from '@preact/signals';
import { withinAMoment } from '../async/within-a-moment';
import { setPreference } from '../storage/preferences';
import { readPrelude } from './prelude';
import { followPreference } from './saved';

/**
 * `unknown` until the device's memory has answered. Whoever had to wait too long for that reads the
 * notice once more, which harms nobody.
 */
export const welcomed = signal<'unknown' | 'not-yet' | 'yes'>('unknown');

const notice = followPreference('adultNoticeSeen', (seen) => {
  if (welcomed.peek() !== 'yes') welcomed.value = seen ? 'yes' : 'not-yet';
});

/** Reads whether it has been read. */
export async function readWelcomed(): Promise<void> {
  await Promise.all([readPrelude(), notice.read()]);
}

/** It has been read now. */
export async function welcome(): Promise<void> {
  await withinAMoment(noteWelcome());
  welcomed.value = 'yes';
}

async function noteWelcome(): Promise<void> {
  // Where it cannot be kept, it is read once more: nothing that needs a sentence.
  await setPreference('adultNoticeSeen', true).catch(() => undefined);
  await readPrelude();
}
