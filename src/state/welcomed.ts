// Whether the one plain notice of the first start has been read.
import { signal } from '@preact/signals';
import { readPrelude } from './prelude';
import { keepPreference, preference } from './saved';

/** `unknown` until the device's memory has answered, so that no screen flashes by. */
export const welcomed = signal<'unknown' | 'not-yet' | 'yes'>('unknown');

/** Reads whether it has been read. */
export async function readWelcomed(): Promise<void> {
  await readPrelude();
  welcomed.value = (await preference('adultNoticeSeen')) ? 'yes' : 'not-yet';
}

/** It has been read now. */
export async function welcome(): Promise<void> {
  await keepPreference('adultNoticeSeen', true);
  await readPrelude();
  welcomed.value = 'yes';
}
