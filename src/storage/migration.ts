// One step of the database from a version to the next.
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

/** Runs the steps that a database at `version` has not seen, in order. */
export async function migrate(
  steps: readonly Migration[],
  version: number,
  upgrade: Upgrade,
): Promise<void> {
  for (const step of steps.slice(version)) await step(upgrade);
}
