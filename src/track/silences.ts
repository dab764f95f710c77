// The silences in a clip, which no file holds: a slow voice is silent for a fifth of the time.
import { type Frames, frames } from '../catalogue/units';
import type { Span } from '../routine/timeline';

/** Frames of a clip that follow one another. */
export interface Piece {
  /** Where they stand in the clip. */
  readonly at: Frames;
  readonly bytes: Uint8Array;
}

/** Silences as an index has them, first frame and frames of each, as spans. */
export function spansOf(silences: readonly number[]): readonly Span[] {
  return silences.flatMap((at, i) =>
    i % 2 === 0 ? [{ start: frames(at), end: frames(at + (silences[i + 1] ?? 0)) }] : [],
  );
}

/** What sounds of a clip of `length` frames: all that lies between its `silences`. */
export function between(silences: readonly Span[], length: Frames): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const sounds = (end: number) => {
    if (end > start) spans.push({ start: frames(start), end: frames(end) });
  };
  for (const silence of silences) {
    sounds(silence.start);
    start = silence.end;
  }
  sounds(length);
  return spans;
}

/** A whole clip of `length` frames: its `pieces`, and between them `silence`, which is one frame. */
export function whole(
  pieces: readonly Piece[],
  length: Frames,
  silence: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const clip = filledWith(silence, length);
  for (const { at, bytes } of pieces) clip.set(bytes, at * silence.length);
  return clip;
}

/** `count` times `frame`, by doubling what is already filled. */
export function filledWith(frame: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(frame.length * count);
  if (count > 0) filled.set(frame);
  for (let done = frame.length; done < filled.length; done *= 2) filled.copyWithin(done, 0, done);
  return filled;
}
