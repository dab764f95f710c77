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

export interface MasteringSettings {
  /** Raised when the processing itself changes, so that clips are made anew. */
  readonly version: number;
  /** Below this, in hertz, is only rumble. */
  readonly highPass: number;
  readonly bands: readonly Band[];
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
   * sound watery; what it is spared there makes the words below clearer.
   */
  readonly cutoff: number;
}

export const MASTERING: MasteringSettings = {
  version: 1,
  highPass: 80,
  bands: [
    { shape: 'low-shelf', hertz: 240, gain: 1.5, q: 0.7 }, // warmth
    { shape: 'peak', hertz: 3200, gain: -1, q: 0.9 }, // the edge of synthetic speech
  ],
  loudness: -19,
  ceiling: -3.5,
  peak: -2,
  head: 0.03,
  tail: 0.1,
  encoding: { kbits: 32, cutoff: 6500 },
};
