// What is asked of storage from the first moment. What answers it is brought in when something is first asked:
// the first screen shows without it.
import type { Settings } from '../routine/settings';
import type { Schema } from './checks';
import type { WhenSlow } from './connection';
import { type Doing, OTHERWISE, StorageError } from './problems';
import type { ComfortList, PreferenceName } from './schema';

/** As in ./preferences. Throws StorageError, too, where the file of storage itself cannot be had. */
export async function getPreference<Value>(
  name: PreferenceName,
  schema: Schema<Value>,
  whenSlow?: WhenSlow,
): Promise<Value | undefined> {
  return (await bring('read')).getPreference(name, schema, whenSlow);
}

/** As in ./preferences. Throws StorageError. */
export async function setPreference(
  name: PreferenceName,
  value: unknown,
  whenSlow?: WhenSlow,
): Promise<void> {
  return (await bring('write')).setPreference(name, value, whenSlow);
}

/** As in ./preferences. Throws StorageError. */
export async function getAllSettings(whenSlow?: WhenSlow): Promise<ReadonlyMap<string, Settings>> {
  return (await bring('read')).getAllSettings(whenSlow);
}

/** As in ./comfort. Throws StorageError. */
export async function readComfortList(
  whenSlow?: WhenSlow,
): Promise<ComfortList | 'unreadable' | undefined> {
  return (await bring('read')).readComfortList(whenSlow);
}

/** As in ./comfort. Throws StorageError. */
export async function keepComfortList(list: ComfortList, whenSlow?: WhenSlow): Promise<void> {
  return (await bring('write')).keepComfortList(list, whenSlow);
}

/** As in ./comfort. Throws StorageError. */
export async function forgetComfortList(whenSlow?: WhenSlow): Promise<void> {
  return (await bring('write')).forgetComfortList(whenSlow);
}

let back: Promise<typeof import('./back')> | undefined;

async function bring(doing: Doing): Promise<typeof import('./back')> {
  back ??= import('./back');
  try {
    return await back;
  } catch (cause) {
    // Perhaps the next time.
    back = undefined;
    throw new StorageError(OTHERWISE[doing], { cause });
  }
}
