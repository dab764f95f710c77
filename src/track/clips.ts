// Where the clip of a cue comes from: an ordered list of sources, of which the first that has one is
// heard. What none has is shown, and a chime stands for it.
import { type CueId, ownerOf } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import type { SoundLengths } from '../routine/compile';
import type { ClipEntry, SoundIndex, VoiceIndex } from './voice-index';

/** What is heard of one cue: whole frames, of the size that all of a track have. */
export interface Clip {
  readonly bytes: Uint8Array;
  readonly length: Frames;
}

/**
 * The clip of a cue: a voice's, or a person's own recording; undefined where there is none. It may come
 * to know more cues while a routine plays, never fewer, nor other clips. Throws PackError.
 */
export type ClipOf = (id: CueId) => Clip | undefined;

/** An index with the bytes it speaks of: whole frames, end to end. */
export interface Pack<Index extends VoiceIndex | SoundIndex> {
  readonly index: Index;
  readonly bytes: Uint8Array;
}

/** A voice's packs, as many as are there. */
export type Voice = ReadonlyMap<string, Pack<VoiceIndex>>;

/** A pack that does not hold what its index says, or packs whose frames differ in size. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** The clips of the first of `sources` that has one. */
export function inOrder(sources: readonly ClipOf[]): ClipOf {
  return (id) => {
    for (const clipOf of sources) {
      const clip = clipOf(id);
      if (clip) return clip;
    }
    return undefined;
  };
}

/** The clips of `voice`, for a track with frames of `frameBytes`. */
export function clipsOf(voice: Voice, frameBytes: number): ClipOf {
  return (id) => {
    const pack = voice.get(ownerOf(id));
    const entry = pack?.index.clips[id];
    if (!pack || !entry) return undefined;
    if (pack.index.frameBytes !== frameBytes) {
      throw new PackError(`frames of ${pack.index.frameBytes} bytes do not go with ${frameBytes}`);
    }
    return clipIn(pack, entry);
  };
}

/** What `entry` of `pack` holds. Throws PackError where the pack ends before it. */
export function clipIn(
  { index, bytes }: Pack<VoiceIndex | SoundIndex>,
  [first, count]: ClipEntry,
): Clip {
  const end = (first + count) * index.frameBytes;
  if (end > bytes.length) throw new PackError(`a pack of ${bytes.length} bytes ends before ${end}`);
  return { bytes: bytes.subarray(first * index.frameBytes, end), length: frames(count) };
}

/** What the timeline's compiler needs to know of `clipOf` and `sounds`. */
export function lengthsOf(clipOf: ClipOf, sounds: SoundIndex): SoundLengths {
  return {
    cue: (id) => clipOf(id)?.length,
    chime: (id) => frames(sounds.clips[id][1]),
  };
}
