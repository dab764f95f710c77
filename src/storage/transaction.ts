// One write, whole or not at all.
import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
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
  return whole(work(transaction.store), transaction.done);
}

/** The same for several stores that change together. */
export async function writeTogether<Names extends StoreNames<Schema>[], Result>(
  database: IDBPDatabase<Schema>,
  names: Names,
  durability: 'strict' | 'relaxed',
  work: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(names, 'readwrite', { durability });
  return whole(work(transaction), transaction.done);
}

async function whole<Result>(working: Promise<Result>, written: Promise<void>): Promise<Result> {
  const [worked, done] = await Promise.allSettled([working, written]);
  // What ended the transaction (a full disk) says more than what that did to its requests.
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}
