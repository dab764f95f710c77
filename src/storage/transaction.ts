// One write to one store, whole or not at all.
import type { IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';
import type { Schema } from './schema';

/**
 * Runs `work` on the store called `name`, and answers once it is written. `durability` is `strict`
 * to wait for the disk, or `relaxed` for what is cheap to lose in a power cut.
 */
export async function write<Name extends StoreNames<Schema>, Result>(
  database: IDBPDatabase<Schema>,
  name: Name,
  durability: 'strict' | 'relaxed',
  work: (store: IDBPObjectStore<Schema, [Name], Name, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction<Name, 'readwrite'>(name, 'readwrite', { durability });
  const [worked, done] = await Promise.allSettled([work(transaction.store), transaction.done]);
  // What ended the transaction (a full disk) says more than what that did to its requests.
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}
