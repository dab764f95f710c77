// How the database came to be what it is, step by step. A step that has shipped is never changed;
// what changes after it is the next step. The database's version is the number of steps.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Brings the database from one version to the next, data included. Knows no types of the schema:
 * that one moves on, a step stays. Must await nothing but requests to the database.
 */
export type Migration = (upgrade: Upgrade) => void | Promise<void>;

export interface Upgrade {
  readonly database: IDBPDatabase<unknown>;
  readonly transaction: IDBPTransaction<unknown, string[], 'versionchange'>;
}

export const migrations: readonly Migration[] = [
  // 1: favourites in their order, and preferences by name.
  ({ database }) => {
    database.createObjectStore('favourites', { keyPath: 'id' }).createIndex('order', 'order');
    database.createObjectStore('preferences');
  },
  // 2: the place in the routine that was last under way.
  ({ database }) => void database.createObjectStore('resume'),
];

/** Runs the steps that a database at `version` has not seen, in order. */
export async function migrate(
  steps: readonly Migration[],
  version: number,
  upgrade: Upgrade,
): Promise<void> {
  for (const step of steps.slice(version)) await step(upgrade);
}
