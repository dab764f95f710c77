// What people are told about listening.
import type { Command } from './command';
import type { Away, Fault } from './recogniser';

/** What has come of what was said last. */
export type Said =
  | { readonly kind: 'understood'; readonly command: Command }
  /** It may have been a yes or a no: it wants to be said once more, or tapped. Told once a question. */
  | { readonly kind: 'unsure' }
  /**
   * A no was heard where a wrong no is dangerous: it counts once it is said again. Ask for just that, not
   * “Is that right?”: a yes to those words would be a yes to the question.
   */
  | { readonly kind: 'no-again' };

/** What the microphone is doing for us. */
export type Hearing =
  | { readonly kind: 'off' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'listening'; readonly said?: Said | undefined }
  /** The microphone is closed and opens at each question: for the sake of earbuds, or as someone wants it. */
  | {
      readonly kind: 'between-questions';
      readonly earbuds: boolean;
      readonly said?: Said | undefined;
    }
  /** It does not hear just now, and will again by itself. */
  | { readonly kind: 'away'; readonly why: Away }
  | { readonly kind: 'fault'; readonly why: Fault };
