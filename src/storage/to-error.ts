// Whatever a browser throws of storage, told as one of our own errors.
import { type Doing, OTHERWISE, StorageError, type StorageProblem } from './problems';

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
