// What a page and those that keep it on the device know of each other.
import type { KeptVoices, StoringFailure, VoiceStanding } from '../sw/messages';

/** Whether the app would work without a network, and how far it is on the way there. */
export type Offline =
  /** This browser cannot, or not in this kind of window. */
  | { readonly kind: 'unsupported' }
  /** Nothing is claimed before what is on the device has been looked at. */
  | { readonly kind: 'checking' }
  /** Bytes stored and bytes in total; `total` is 0 until it is known. */
  | { readonly kind: 'installing'; readonly done: number; readonly total: number }
  /** Everything is on the device. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: StoringFailure };

/** Which voices are on the device. */
export type VoicesHere =
  /** Not yet looked at. */
  | { readonly kind: 'unknown' }
  /** None is kept here: each comes over the network as it is played. */
  | { readonly kind: 'none-kept' }
  | {
      readonly kind: 'known';
      /** Each by its name. */
      readonly standings: Readonly<Record<string, VoiceStanding>>;
      /** Why one that is on its way does not come, until it does. */
      readonly failed?: StoringFailure | undefined;
    };

/** What the page has to say about itself. */
export interface Page {
  /** The address of its first script: it tells one version from another. */
  readonly script: string;
  /** Whether a reload would lose what someone is doing in this window. */
  isInUse(): boolean;
}

/**
 * A version other than this one: it `waits` on the device to be asked for, or `comes`, since it was. Then it may
 * take half a minute where another window is just reading.
 */
export type NewVersion = 'none' | 'waits' | 'comes';

/** What keeps the app on the device, as far as screens ask for anything. */
export interface Keeper {
  /** Stores what is missing now, rather than by and by. */
  retry(): void;
  /** Takes the new version over. Does nothing while the window is in use. */
  applyUpdate(): void;
  /** Has `voices` kept, and no others. */
  keepVoices(voices: KeptVoices): void;
  /** Leaves the line for `ms` to what someone is about to hear; 0 takes it back. */
  giveWay(ms: number): void;
}
