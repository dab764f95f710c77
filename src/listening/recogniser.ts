// What understands spoken words, whichever way it does so, as long as it does so on the device.

/** Whether it can listen: now, after a download, or never here. */
export type Availability = 'ready' | 'downloadable' | 'unavailable';

/** Why it does not hear: there is no microphone, it may not use it, or it ended and stays so. */
export type Fault = 'no-microphone' | 'refused' | 'lost';

/** What it tells. An utterance has the same number from its first sound to its last. */
export interface Listener {
  /** Something is being said; the words are not settled yet. Not every recogniser tells. */
  hearing(utterance: number): void;
  /** The words are settled. Each utterance is told once. */
  heard(utterance: number, phrase: string): void;
  /** It has stopped for good. */
  fault(why: Fault): void;
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
  /** Listens for words like `phrases` until the function it returns is called. */
  listen(phrases: readonly string[], listener: Listener): () => void;
}
