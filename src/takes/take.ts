// A line in someone's own voice. Pure.

/** What was recorded of one line: whole frames of the size that all of a track have, to be joined freely. */
export interface Clip {
  readonly frames: Uint8Array<ArrayBuffer>;
  /** Where it is silent: first frame and frames of each silence, counted in the clip. */
  readonly silences: readonly number[];
  /** In LUFS, as it was measured. */
  readonly loudness: number;
}

/** A clip, of the line that says `text`, by someone. It outlives whatever the line stands in. */
export interface Take extends Clip {
  /** Made of the words and of whose they are: nobody has two of one line. */
  readonly id: string;
  readonly text: string;
  /** The id of a person (people.ts). */
  readonly who: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The id of the take of `text` by `who`. A line that is worded anew has none. */
export function takeId(text: string, who: string): string {
  return `${who}:${wordsOf(text)}`;
}

/** What a line says, apart from how it is set: the same words are the same line, wherever they stand. */
export function wordsOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The bytes of each frame: those of every track (track/frame-start.ts). */
export const FRAME_BYTES = 96;
