// Brings in what reads and writes rows of routines, once there is one.
import type { Doing } from './problems';
import { toStorageError } from './to-error';

type Rows = typeof import('./rows');

let loading: Promise<Rows> | undefined;

/** What reads and writes rows. Remembered: an app that is about to go waits for nothing. Throws StorageError. */
export async function loadRows(doing: Doing): Promise<Rows> {
  loading ??= import('./rows');
  try {
    return await loading;
  } catch (error) {
    // Its file cannot be had now; perhaps the next time.
    loading = undefined;
    throw toStorageError(error, doing);
  }
}
