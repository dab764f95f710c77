// Whether the one plain notice of the first start has been read.
import { signal } from '@preact/signals';
import { keepPreference, preference } from './saved';

/** `unknown` until the device's memory has answered, so that no screen flashes by. */
export const welcomed = signal<'unknown' | 'not-yet' | 'yes'>('unknown');

/** Reads whether it has been read. */
export async function readWelcomed(): Promise<void> {
  welcomed.value = (await preference('adultNoticeSeen')) ? 'yes' : 'not-yet';
}

/** It has been read now. */
export function welcome(): void {
  welcomed.value = 'yes';
  void keepPreference('adultNoticeSeen', true);
}
