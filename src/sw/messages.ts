// What the service worker and the pages tell each other. Types only: both sides import it.

/** From the worker, to every page of the app. */
export type WorkerMessage =
  /** How much of this version is on the device, in bytes. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  /** The version could not be stored as a whole, so it does not count as installed. */
  | { readonly type: 'failed'; readonly reason: StoringFailure };

/** Why a file could not be stored. */
export type StoringFailure =
  /** It did not arrive. */
  | 'network'
  /** Something else arrived: a sign-in page, a stump, a file of another version. */
  | 'wrong'
  /** There is no room for it. */
  | 'quota'
  | 'unknown';

/** From a page. All but the first are answered with a `Standing` on the port that comes along. */
export type PageMessage =
  /** To a worker that waits: take over. */
  | { readonly type: 'skip-waiting' }
  /** What is really there? `page` is the address of the page's first script. */
  | { readonly type: 'look'; readonly page: string }
  /** Store one more file of those that are missing. */
  | { readonly type: 'store-next'; readonly page: string };

/** How things stand with a worker's version. */
export interface Standing {
  /** Files that are not on the device. */
  readonly missing: number;
  /** Whether the page that asks belongs to this version. */
  readonly serves: boolean;
  /** Why the file that was to be stored was not. */
  readonly failed?: StoringFailure;
}
