// Lines in people's own voices, as clips of a track. Pure.
import type { CueId } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import { type ClipOf, PackError } from './clips';
import { between, spansOf } from './silences';

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
      pieces: () =>
        between(spansOf(clip.silences), length).map(({ start, end }) => ({
          at: start,
          bytes: clip.frames.subarray(start * frameBytes, end * frameBytes),
        })),
    };
  };
}

function lengthOf(clip: OwnClip, frameBytes: number): Frames {
  const count = clip.frames.length / frameBytes;
  if (!Number.isInteger(count)) throw new PackError('a recording of parts of frames');
  return frames(count);
}
