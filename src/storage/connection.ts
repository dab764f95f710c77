// One open database, kept open; closed for others' sake, and opened again when needed.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Migration, migrate } from './migrations';
import { StorageError, toStorageError } from './problems';

export interface Connection<Schema extends DBSchema | unknown> {
  /**
   * Runs `work` on the open database. `work` must be fit to run twice: phones cut connections in
   * the background, and then it is tried once more on a new one. Throws StorageError.
   */
  run<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result>;
  /** Closes the database until the next `run`. */
  close(): Promise<void>;
}

/** Connects to the database called `name`, which `steps` have built. Opens it when first needed. */
export function createConnection<Schema extends DBSchema | unknown = unknown>(
  name: string,
  steps: readonly Migration[],
): Connection<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDatabase<Schema>(name, steps, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };

  return {
    async run(work) {
      try {
        try {
          return await work(await open());
        } catch (error) {
          if (!isCut(error)) throw error;
          forget();
          return await work(await open());
        }
      } catch (error) {
        throw toStorageError(error);
      }
    },
    async close() {
      const closing = opened;
      forget();
      // One that never opened needs no closing.
      await closing?.then(
        (database) => database.close(),
        () => {},
      );
    },
  };
}

function openDatabase<Schema extends DBSchema | unknown>(
  name: string,
  steps: readonly Migration[],
  forget: () => void,
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    if (!globalThis.indexedDB) {
      reject(new StorageError('unavailable'));
      return;
    }
    let gaveUp = false;
    openDB<Schema>(name, steps.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // The steps see the database without its types: those are the newest version's. A step
        // that fails takes everything back, so that the old version's data stays whole.
        const untyped = { database, transaction } as unknown as Parameters<Migration>[0];
        migrate(steps, oldVersion, untyped).catch(() => {
          // Opening fails with it, and that is where it is told.
          transaction.done.catch(() => {});
          transaction.abort();
        });
      },
      blocked() {
        gaveUp = true;
        reject(new StorageError('blocked'));
      },
      blocking(_current, _next, event) {
        // A newer version in another window wants to upgrade; holding on would block it.
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then((database) => {
      if (gaveUp) database.close();
      else resolve(database);
    }, reject);
  });
}

/** Whether the connection is gone, rather than the work at fault. */
function isCut(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'UnknownError')
  );
}
