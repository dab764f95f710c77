// What the service worker and the pages tell each other. Types only: both sides import it.

/** From the worker, to every page of the app. */
export type WorkerMessage =
  /** How much of this version is on the device, in bytes. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  /** The version could not be stored as a whole, so it does not count as installed. */
  | { readonly type: 'failed'; readonly reason: StoringFailure }

  /** How much of the app and of all voices that are kept is here, while one beside is on its way. */
  | { readonly type: 'beside'; readonly done: number; readonly total: number };

/** Why a file could not be stored. */
export type StoringFailure =
  /** It did not arrive. */
  | 'network'
  /** Something else arrived: a sign-in page, a stump, a file of another version. */
  | 'wrong'
  /** The server says that it does not have it, or cannot give it. */
  | 'server'
  /** There is no room for it. */
  | 'quota'
  | 'unknown';

/** From a page. All but the first two are answered with a `Standing` on the port that comes along. */
export type PageMessage =
  /** To a worker that waits: take over. */
  | { readonly type: 'skip-waiting' }
  /** Leave the line to what someone is about to hear, for `ms` at most; 0 when it is there. */
  | { readonly type: 'give-way'; readonly ms: number }
  /** What is really there? `page` is the address of the page's first script. */
  | { readonly type: 'look'; readonly page: string }
  /** Store some of the files that are missing: first what is needed, then the voices beside. */
  | { readonly type: 'store-next'; readonly page: string }
  /** Keep these voices, and nothing of any other. */
  | { readonly type: 'keep-voices'; readonly page: string; readonly voices: KeptVoices };

/** How things stand with a worker's version. */
export interface Standing {
  /** Files of the app and of the voice in use that are not on the device. */
  readonly missing: number;
  /** Files of the other voices that are kept, and not on the device. */
  readonly alsoMissing: number;
  /** Each voice by its name, also those that are not kept. */
  readonly voices: Readonly<Record<string, VoiceStanding>>;
  /** Whether the page that asks belongs to this version. */
  readonly serves: boolean;
  /** Why the file that was to be stored was not. */
  readonly failed?: StoringFailure;
}

/** The voices that are to be here, by their names. */
export interface KeptVoices {
  /** The one in use; undefined where nobody speaks the language. */
  readonly speaks?: string | undefined;
  /** Those that are here, or on their way, beside it. */
  readonly also: readonly string[];
  /** Those of which no more is fetched, while what is here stays. */
  readonly begun?: readonly string[];
}

/** How much of a voice is on the device. */
export interface VoiceStanding {
  /** Files that are not there. */
  readonly missing: number;
  /** Bytes that are, and bytes in all. */
  readonly done: number;
  readonly total: number;
}
