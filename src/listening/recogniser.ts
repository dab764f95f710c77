// What understands spoken commands, whichever way it does so, as long as it does so on the device.
import type { Glimpse } from '../ear/ear';
import type { Command } from './command';

/** Whether it can listen: now, after a download, or never here. */
export type Availability = 'ready' | 'downloadable' | 'unavailable';

/** Why it does not hear: there is no microphone, it may not use it, or it ended and stays so. */
export type Fault = 'no-microphone' | 'refused' | 'lost';

/**
 * Why it does not hear just now, and will again by itself: another app or a call took the microphone, or it
 * was unplugged (`taken`); something silenced it (`muted`); the browser stopped its sound until a touch
 * (`interrupted`).
 */
export type Away = 'taken' | 'muted' | 'interrupted';

/** How listening stands. */
export type Standing =
  /** The microphone is being opened. */
  | { readonly kind: 'opening' }
  /** It hears. Through earbuds their own sound may drop to that of a telephone meanwhile. */
  | { readonly kind: 'listening'; readonly earbuds: boolean }
  | { readonly kind: 'away'; readonly why: Away }
  /** It has stopped for good. */
  | { readonly kind: 'fault'; readonly why: Fault };

/**
 * How far a word can be trusted: even as a no where a wrong one is dangerous (`sure`), enough to be taken
 * (`fair`), or only enough to be asked about once more (`unsure`).
 */
export type Certainty = 'sure' | 'fair' | 'unsure';

/** A command that was said, or may have been. */
export interface Word {
  readonly command: Command;
  readonly certainty: Certainty;
  /** From 0 to 1; undefined where the recogniser does not say. */
  readonly score?: number;
}

/** What it tells. An utterance has the same number from its first sound to its last. */
export interface Listener {
  /** Something is being said; it is not settled yet what. Not every recogniser tells. */
  hearing(utterance: number): void;
  /** It is settled what was said: `word`, or no command. Each utterance is told at most once. */
  heard(utterance: number, word: Word | undefined): void;
  /** How it stands has changed. */
  stands(standing: Standing): void;
}

/** Hears words without any sound leaving the device. */
export interface Recogniser {
  availability(): Promise<Availability>;
  /** Fetches what it needs to listen; whether that worked. */
  install(): Promise<boolean>;
  /**
   * Asks for the microphone, so that the browser's question comes with the switch and not in the
   * middle of a routine. Undefined when all is well.
   */
  askForMicrophone(): Promise<Fault | undefined>;
  /** Whether the microphone that it would open is in earbuds; false where that cannot be known yet. */
  inEarbuds(): Promise<boolean>;
  /** Sounds a short tone, which it does not listen to; whether it can just now. */
  sound(tone: 'understood' | 'unsure'): boolean;
  /**
   * Listens for commands until the function it returns is called. Where it can, it tells `glimpse`
   * about 25 times a second how loud it is.
   */
  listen(listener: Listener, glimpse?: (now: Glimpse) => void): () => void;
}
