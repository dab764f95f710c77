// What the service worker and the pages tell each other. Types only: both sides import it.

/** From the worker, to every page of the app. */
export type WorkerMessage =
  /** How much of this version is on the device, in bytes; the first one says `done: 0`. */
  | { readonly type: 'precache-progress'; readonly done: number; readonly total: number }
  /** The version could not be stored as a whole, so it does not count as installed. */
  | { readonly type: 'precache-failed'; readonly reason: PrecacheFailure };

/** Why a version could not be stored. */
export type PrecacheFailure = 'network' | 'quota' | 'unknown';

/** From a page, to a worker that waits. */
export type PageMessage = { readonly type: 'skip-waiting' };
