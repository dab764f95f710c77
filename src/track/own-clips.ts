// Lines in people's own voices, as clips of a track. Pure.
import type { CueId } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import { type ClipOf, PackError } from './clips';
import { spansOf } from './silences';

/** Whole frames, and where they are silent: first frame and frames of each. */
export interface OwnClip {
  readonly frames: Uint8Array;
  readonly silences: readonly number[];
}

/** The clips of those lines that `own` has, in frames of `frameBytes`. */
export function ownClips(own: (id: CueId) => OwnClip | undefined, frameBytes: number): ClipOf {
  return (id) => {
    const clip = own(id);
    if (!clip) return undefined;
    const length = lengthOf(clip, frameBytes);
    return {
      length,
      isHere: true,
      silences: () => spansOf(clip.silences),
      // All of it is kept, its silences too.
      pieces: () => [{ at: frames(0), bytes: clip.frames }],
    };
  };
}

function lengthOf(clip: OwnClip, frameBytes: number): Frames {
  const count = clip.frames.length / frameBytes;
  if (!Number.isInteger(count)) throw new PackError('a recording of parts of frames');
  return frames(count);
}
