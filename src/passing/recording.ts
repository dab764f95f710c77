// A line in someone's own voice, as it travels in a file.
import { areJoinable } from '../takes/frames';
import { FRAME_BYTES } from '../takes/take';

/** What was recorded of one line. */
export interface Recording {
  /** What the line says: it belongs to these words, wherever they stand. */
  readonly text: string;
  readonly who: Whose;
  /** Whole frames of a track, each by itself. */
  readonly frames: Uint8Array<ArrayBuffer>;
}

/** Whoever says it. */
export interface Whose {
  readonly id: string;
  /** What they call themselves; may be empty. */
  readonly name: string;
}

/** In characters. */
export const LONGEST = { text: 2000, id: 60, name: 40 } as const;

/** A minute is more than a line ever takes. */
export const MOST_FRAMES = 2500;

/** Whether `recording` can be played as it is, and says whose it is. */
export function isPlayable({ text, who, frames }: Recording): boolean {
  const isNamed = who.id !== '' && who.id.length <= LONGEST.id && who.name.length <= LONGEST.name;
  const says = text.trim() !== '' && text.length <= LONGEST.text;
  return isNamed && says && frames.length <= MOST_FRAMES * FRAME_BYTES && areJoinable(frames);
}
