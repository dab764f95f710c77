// What was played last, so that the first screen has it one tap away. Where that cannot be kept or read,
// there is one tap less to save: nothing that needs a sentence.
import { signal } from '@preact/signals';
import { keepUsed, readUsed } from '../storage/last-used';
import { StorageError } from '../storage/problems';
import type { LastUsed } from '../storage/schema';
import { follow } from './follow';
import type { Done } from './trouble';

/** It; undefined where nothing was played, or until it has been read. */
export const lastUsed = signal<LastUsed | undefined>(undefined);

const follower = follow(
  (kept) => kept === 'lastUsed',
  () => quietly(readUsed()),
  (used) => {
    lastUsed.value = used;
  },
);

/** Reads what was played last, but for what plays here and is not kept yet. Never rejects, may never answer. */
export async function readLastUsed(): Promise<void> {
  if (!follower.holds()) await follower.read();
}

/** Keeps what is played now. */
export function keepLastUsed(used: LastUsed): void {
  lastUsed.value = used;
  void follower.chose(quietly(keepUsed(used)));
}

async function quietly<Value>(work: Promise<Value>): Promise<Done<Value> | undefined> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}
