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

/** What it is where nothing else is known than what was being done. */
export const OTHERWISE: Readonly<Record<Doing, StorageProblem>> = {
  open: 'unopened',
  read: 'damaged',
  write: 'unsaved',
};
