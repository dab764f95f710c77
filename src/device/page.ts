// What a page and those that keep it on the device know of each other.
import type { StoringFailure } from '../sw/messages';

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

/** What the page has to say about itself. */
export interface Page {
  /** The address of its first script: it tells one version from another. */
  readonly script: string;
  /** Whether a reload would lose what someone is doing in this window. */
  isInUse(): boolean;
}

/** What keeps the app on the device, as far as screens ask for anything. */
export interface Keeper {
  /** Stores what is missing now, rather than by and by. */
  retry(): void;
  /** Takes the new version over. Does nothing while the window is in use. */
  applyUpdate(): void;
}
