// A line in someone's own voice, as it travels in a file.

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

/** Bytes of each frame of a track, and what each begins with (track/frame-start.ts). */
const FRAME_BYTES = 96;
const START = [0xff, 0xf3, 0x44, 0xc4, 0x00] as const;

/** Whether `recording` can be played as it is, and says whose it is. */
export function isPlayable({ text, who, frames }: Recording): boolean {
  const isNamed = who.id !== '' && who.id.length <= LONGEST.id && who.name.length <= LONGEST.name;
  const says = text.trim() !== '' && text.length <= LONGEST.text;
  return isNamed && says && areFrames(frames);
}

/** Whether `bytes` are frames that stand for themselves, one or more, and nothing else. */
function areFrames(bytes: Uint8Array): boolean {
  const count = bytes.length / FRAME_BYTES;
  if (!Number.isInteger(count) || count < 1 || count > MOST_FRAMES) return false;
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    if (START.some((byte, k) => bytes[at + k] !== byte)) return false;
  }
  return true;
}
