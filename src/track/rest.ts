// What plays behind a track whose next clip is not here yet: it rests, and says so. Pure.
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { Span } from '../routine/timeline';
import { type Clip, type Sounds, soundIn } from './clips';
import { filledWith, whole } from './silences';

/** A rest, in frames of the track that it is put behind. */
export interface Rest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where in it words are said; undefined where there are none. */
  readonly saying: Span | undefined;
}

/** Whoever waits no longer than this hears nothing of it. */
const BEFORE_WORDS = toFrames(2);

/** How long it goes on by itself. An element that fell silent might not be woken on a locked phone. */
const LENGTH = toFrames(5 * 60);

/** A rest that says `sentence`, where that is here. Throws PackError. */
export function restWith(sentence: Clip | undefined, sounds: Sounds): Rest {
  const silence = soundIn(sounds, sounds.index.clips.silence);
  const bytes = filledWith(silence, LENGTH);
  const pieces = sentence?.pieces();
  if (!sentence || !pieces) return { bytes, saying: undefined };
  bytes.set(whole(pieces, sentence.length, silence), BEFORE_WORDS * silence.length);
  return { bytes, saying: { start: BEFORE_WORDS, end: endOf(sentence.length) } };
}

function endOf(length: Frames): Frames {
  return frames(BEFORE_WORDS + length);
}
