// What goes between the window and the worker that hears.
import type { Heard } from '../../ear/ear';

/** To the worker. */
export type ToHearer =
  /** Once, before all else: what to hear with, and where to tell it. */
  | {
      readonly kind: 'learn';
      readonly model: Uint8Array;
      readonly strictness: number;
      readonly watched: boolean;
      readonly tell: MessagePort;
    }
  /** Sound comes here from now on, block by block, at so many samples a second. */
  | {
      readonly kind: 'line';
      readonly line: number;
      readonly rate: number;
      readonly sound: MessagePort;
    };

/** From the worker. */
export type FromHearer =
  | { readonly kind: 'heard'; readonly line: number; readonly heard: Heard }
  /** No sound has come on `line` for a while, though nothing has said why. */
  | { readonly kind: 'stalled'; readonly line: number };
