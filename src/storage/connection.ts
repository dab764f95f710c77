// One open database, kept open; closed for others' sake, and opened again when needed. Browsers have
// been seen not to answer at all: whoever asks is told so after a while, and never waits for ever.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { inTime, oneOf } from '../async/patience';
import { type Migration, migrate } from './migration';
import { type Doing, StorageError, type StorageProblem } from './problems';
import { toStorageError } from './to-error';

/** A browser that has swallowed so many requests to open is asked no more. */
const MOST_UNANSWERED = 8;

export interface Connection<Schema extends DBSchema | unknown> {
  /** Reads by `work` on the open database. */
  readonly read: Run<Schema>;
  /** Writes by `work` on the open database. */
  readonly write: Run<Schema>;
  /** Closes the database until something is asked of it. */
  close(): Promise<void>;
}

/**
 * Runs `work`, which must be fit to run twice: phones cut connections in the background, and some
 * requests are never answered; then it is tried once more on a new one. Throws StorageError. Where
 * both tries take too long, it throws as well; or, given `whenSlow`, calls that and waits on.
 */
type Run<Schema> = <Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
  whenSlow?: WhenSlow,
) => Promise<Result>;

/** Told why an answer keeps its asker waiting. */
export type WhenSlow = (error: StorageError) => void;

/** A database that is open, or on its way. */
interface Opening<Schema> {
  readonly database: Promise<IDBPDatabase<Schema>>;
  /** Another window is in the way. It opens as soon as that one is gone. */
  blocked: boolean;
}

/** Connects to the database called `name`, which `steps` have built. Opens it when first needed. */
export function createConnection<Schema extends DBSchema | unknown = unknown>(
  name: string,
  steps: readonly Migration[],
): Connection<Schema> {
  let current: Opening<Schema> | undefined;
  /** Those that were asked to open and have not yet. */
  const unanswered = new Set<Opening<Schema>>();
  const isBlocked = () => [...unanswered].some(({ blocked }) => blocked);

  const open = (): Opening<Schema> => {
    if (current) return current;
    const opening = openDatabase<Schema>(name, steps, () => forget(opening));
    current = opening;
    unanswered.add(opening);
    opening.database.then(
      () => unanswered.delete(opening),
      () => {
        unanswered.delete(opening);
        forget(opening);
      },
    );
    return opening;
  };
  /** Lets go of `opening`. What was begun on it is finished first: that is how closing works. */
  const forget = (opening: Opening<Schema>) => {
    if (current === opening) current = undefined;
    opening.database.then(
      (database) => database.close(),
      () => {},
    );
  };

  const run =
    (doing: Doing): Run<Schema> =>
    async (work, whenSlow) => {
      const go = async (opening: Opening<Schema>) => {
        const database = await opening.database;
        try {
          return await work(database);
        } catch (error) {
          throw toStorageError(error, doing);
        }
      };
      const opening = open();
      const first = go(opening);
      const early = await inTime(first);
      if (early.kind === 'done') return early.value;
      const slow = early.kind === 'slow';
      if (!slow && !isCut(early.error)) throw early.error;
      // Another request to open would only stand in line behind the one that is blocked.
      if (slow && (isBlocked() || unanswered.size >= MOST_UNANSWERED)) {
        return waitOn(first, isBlocked() ? 'blocked' : 'slow', whenSlow);
      }
      forget(opening);
      const second = go(open());
      const either = slow ? oneOf(first, second) : second;
      const later = await inTime(either);
      if (later.kind !== 'slow') return either;
      return waitOn(either, isBlocked() ? 'blocked' : 'slow', whenSlow);
    };

  return {
    read: run('read'),
    write: run('write'),
    async close() {
      const closing = current;
      current = undefined;
      // One that never opened needs no closing.
      await closing?.database.then(
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
): Opening<Schema> {
  const opening: Opening<Schema> = { database: request(), blocked: false };
  return opening;

  async function request(): Promise<IDBPDatabase<Schema>> {
    try {
      // Only to look at it is forbidden in some browsers.
      if (!globalThis.indexedDB) throw new StorageError('unavailable');
      return await openDB<Schema>(name, steps.length, {
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
          opening.blocked = true;
        },
        // A newer version in another window wants to upgrade; holding on would block it.
        blocking: forget,
        terminated: forget,
      });
    } catch (error) {
      throw toStorageError(error, 'open');
    }
  }
}

/** Waits for `work` on, if someone takes it on themselves to say why that takes so long. */
function waitOn<Result>(
  work: Promise<Result>,
  why: StorageProblem,
  whenSlow: WhenSlow | undefined,
): Promise<Result> {
  const error = new StorageError(why);
  if (!whenSlow) throw error;
  whenSlow(error);
  return work;
}

/** Whether the connection is gone, rather than the work at fault. */
function isCut(error: unknown): boolean {
  const { cause } = error instanceof StorageError ? error : {};
  return cause instanceof Error && CUT.has(cause.name);
}

const CUT: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);
