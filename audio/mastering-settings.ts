// What mastering aims at. Part of every clip's hash: a change here makes all clips anew.

/** One equaliser band. */
export interface Band {
  readonly shape: 'low-shelf' | 'peak' | 'high-shelf';
  /** Centre or corner, in hertz. */
  readonly hertz: number;
  /** In decibels. */
  readonly gain: number;
  readonly q: number;
}

/** How hisses are told from the rest, and how far they are turned down. */
export interface DeEsser {
  /** What lies above this, in hertz, is turned down. */
  readonly hertz: number;
  /** How far the band may come up to the speech's own level untouched, in dB (below it: negative). */
  readonly threshold: number;
  /** Of each decibel above that, one part in so many is left. */
  readonly ratio: number;
  /** The most that is ever taken away, in dB. */
  readonly most: number;
}

/** How much quiet is kept around what sounds, in seconds. */
export interface Room {
  readonly head: number;
  readonly tail: number;
}

export interface MasteringSettings {
  /** Raised when the processing itself changes, so that clips are made anew. */
  readonly version: number;
  /** Below this, in hertz, is only rumble. */
  readonly highPass: number;
  readonly bands: readonly Band[];
  readonly deEsser: DeEsser;
  /** What is kept of a pause behind and before the sounds around it; between them is silence. */
  readonly pause: Room;
  /** Integrated loudness, in LUFS (mono). */
  readonly loudness: number;
  /** The limiter's ceiling before encoding, in dBTP; encoding adds up to about 1.5 dB. */
  readonly ceiling: number;
  /** What no decoded clip may exceed, in dBTP. */
  readonly peak: number;
  /** Quiet kept before the first and after the last sound, in seconds. */
  readonly head: number;
  readonly tail: number;
  readonly encoding: Encoding;
}

export interface Encoding {
  /** Constant bit rate, in kbit/s. */
  readonly kbits: number;
  /**
   * Nothing above this is encoded, in hertz. At a low rate the encoder leaves holes up there, which
   * sound watery; what it is spared there makes the words below clearer. Too low, and the voice is
   * dull: see audio/README.md for what was measured.
   */
  readonly cutoff: number;
}

export const MASTERING = {
  version: 2,
  highPass: 80,
  bands: [
    { shape: 'low-shelf', hertz: 240, gain: 1.5, q: 0.7 }, // warmth
    { shape: 'peak', hertz: 3200, gain: -1, q: 0.9 }, // the edge of synthetic speech
  ],
  deEsser: { hertz: 4500, threshold: -10, ratio: 3, most: 6 },
  pause: { head: 0.03, tail: 0.06 },
  loudness: -19,
  ceiling: -3.5,
  peak: -2,
  head: 0.03,
  tail: 0.07,
  encoding: { kbits: 32, cutoff: 8000 },
} as const satisfies MasteringSettings;
