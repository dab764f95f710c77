// What can go wrong when something is kept. Words for people are in src/locale.

/** Why storage could not do what was asked. */
export type StorageProblem =
  /** There is no storage here: an old browser, or a private window of one. */
  | 'unavailable'
  /** The browser's settings forbid this site to keep anything. */
  | 'forbidden'
  /** No space left. What was stored before is untouched. */
  | 'full'
  /** A newer version of the app has stored things in its own way. */
  | 'newer'
  /** Another window holds an older version open. */
  | 'blocked'
  /** It has not answered for longer than anyone should wait. It may still. */
  | 'slow'
  /** The database itself could not be opened. */
  | 'unopened'
  /** Something in it could not be read. */
  | 'damaged'
  /** Something could not be written. */
  | 'unsaved';

/** What was being done. */
export type Doing = 'open' | 'read' | 'write';

/** The only error that src/storage throws. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`Storage is ${problem}`, options);
    this.problem = problem;
  }
}

/** What `error` means that came while `doing` something: whatever was thrown, it is told as one of ours. */
export function toStorageError(error: unknown, doing: Doing): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : '';
  const problem =
    ALWAYS.get(name) ?? (doing === 'open' ? whyUnopened(name) : undefined) ?? OTHERWISE[doing];
  return new StorageError(problem, { cause: error });
}

/** Chromium says only `UnknownError` where its settings forbid the site to keep anything. */
function whyUnopened(name: string): StorageProblem | undefined {
  if (name === 'UnknownError' && isForbidden()) return 'forbidden';
  return OPENING.get(name);
}

/** Whether the simplest of all storage is forbidden, too. */
function isForbidden(): boolean {
  try {
    return globalThis.localStorage === null;
  } catch {
    return true;
  }
}

// By name: the classes of these errors differ between browsers and over the years. A name that is on
// no list says no more than what was being done.
const ALWAYS: ReadonlyMap<string, StorageProblem> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'forbidden'],
]);
const OPENING: ReadonlyMap<string, StorageProblem> = new Map([
  ['InvalidStateError', 'unavailable'],
  ['NotSupportedError', 'unavailable'],
]);
const OTHERWISE: Readonly<Record<Doing, StorageProblem>> = {
  open: 'unopened',
  read: 'damaged',
  write: 'unsaved',
};
