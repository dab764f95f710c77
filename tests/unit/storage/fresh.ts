// A database of its own for each test, and a way behind the repositories' backs.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME, database } from '../../../src/storage/database';

/** Forgets everything that is stored. */
export async function freshStorage(): Promise<void> {
  await database.close();
  globalThis.indexedDB = new IDBFactory();
}

/** Opens the app's database without its types, as it is or at `version`. Close it. */
export function rawDatabase(version?: number): Promise<IDBPDatabase<unknown>> {
  return openDB(DATABASE_NAME, version);
}

/** Puts `value` into `store` as a broken or foreign version might. */
export async function putRaw(store: string, value: unknown, key?: string): Promise<void> {
  // As the app would have made it.
  await database.read(async () => {});
  const raw = await rawDatabase();
  await raw.put(store, value, key);
  raw.close();
}

/** Makes every write run out of space until the function it returns is called. */
export function fillDisk(): () => void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('No space left', 'QuotaExceededError');
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
