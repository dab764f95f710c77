// What can go wrong when something is kept. Words for people are in src/locale.

/** Why storage could not do what was asked. */
export type StorageProblem =
  /** There is no storage here: a private window, or the browser forbids it. */
  | 'unavailable'
  /** No space left. What was stored before is untouched. */
  | 'full'
  /** A newer version of the app has stored things in its own way. */
  | 'newer'
  /** Another window holds an older version open. */
  | 'blocked'
  /** The browser cannot read or write its own files. */
  | 'damaged';

/** The only error that src/storage throws. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`Storage is ${problem}`, options);
    this.problem = problem;
  }
}

/** What a browser's `error` means. Errors of our own making come through as they are. */
export function toStorageError(error: unknown): Error {
  if (error instanceof StorageError) return error;
  if (!(error instanceof Error)) return new StorageError('damaged', { cause: error });
  const problem = PROBLEMS[error.name];
  return problem ? new StorageError(problem, { cause: error }) : error;
}

// By name: the classes of these errors differ between browsers and over the years.
const PROBLEMS: Readonly<Record<string, StorageProblem | undefined>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotSupportedError: 'unavailable',
  UnknownError: 'damaged',
  AbortError: 'damaged',
  DataError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  TransactionInactiveError: 'damaged',
};
