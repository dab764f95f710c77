// Where the clip of a cue comes from: an ordered list of sources, of which the first that has one is
// heard. What none has is shown, and a chime stands for it.
import { type CueId, ownerOf } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import type { SoundLengths } from '../routine/compile';
import type { Span } from '../routine/timeline';
import { between, type Piece, spansOf } from './silences';
import type { ClipEntry, SoundEntry, SoundIndex, VoiceIndex } from './voice-index';

/** What is heard of one cue: whole frames, of the size that all of a track have. */
export interface Clip {
  readonly length: Frames;
  /** Whether the file that holds it is here. */
  readonly isHere: boolean;
  /** Where it is silent; known before it is here. */
  silences(): readonly Span[];
  /** What sounds of it; silent between. Undefined as long as it is not here. Throws PackError. */
  pieces(): readonly Piece[] | undefined;
}

/**
 * The clip of a cue: a voice's, or a person's own recording; undefined where there is none. It may come
 * to know more cues while a routine plays, never fewer, nor other clips. Throws PackError.
 */
export type ClipOf = (id: CueId) => Clip | undefined;

/** An index with those of its files that are here: whole frames, end to end. */
export interface Pack {
  readonly index: VoiceIndex;
  /** What is in the file of that number; undefined as long as it is not here. */
  file(number: number): Uint8Array | undefined;
}

/** The sounds that belong to no voice. */
export interface Sounds {
  readonly index: SoundIndex;
  readonly bytes: Uint8Array;
}

/** A voice's packs, as many as are there. */
export type Voice = ReadonlyMap<string, Pack>;

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
export function clipsOf(voice: Pick<Voice, 'get'>, frameBytes: number): ClipOf {
  return (id) => {
    const pack = voice.get(ownerOf(id));
    const entry = pack?.index.clips[id];
    if (!pack || !entry) return undefined;
    if (pack.index.frameBytes !== frameBytes) {
      throw new PackError(`frames of ${pack.index.frameBytes} bytes do not go with ${frameBytes}`);
    }
    const [file, , length, silences] = entry;
    return {
      length: frames(length),
      isHere: pack.file(file) !== undefined,
      silences: () => spansOf(silences),
      pieces: () => piecesOf(pack, entry),
    };
  };
}

/** The frames of a sound that belongs to no voice. Throws PackError where the file ends before it. */
export function soundIn({ index, bytes }: Sounds, [first, count]: SoundEntry): Uint8Array {
  return cut(bytes, first, count, index.frameBytes);
}

/** What the timeline's compiler needs to know of `clipOf` and `sounds`. */
export function lengthsOf(clipOf: ClipOf, sounds: SoundIndex): SoundLengths {
  return {
    cue: (id) => clipOf(id)?.length,
    silences: (id) => clipOf(id)?.silences() ?? [],
    chime: (id) => frames(sounds.clips[id][1]),
  };
}

function piecesOf(
  { index, file }: Pack,
  [number, first, count, silences]: ClipEntry,
): readonly Piece[] | undefined {
  const bytes = file(number);
  if (!bytes) return undefined;
  let stored = first;
  return between(spansOf(silences), frames(count)).map(({ start, end }) => {
    const piece = { at: start, bytes: cut(bytes, stored, end - start, index.frameBytes) };
    stored += end - start;
    return piece;
  });
}

function cut(bytes: Uint8Array, first: number, count: number, size: number): Uint8Array {
  const end = (first + count) * size;
  if (end > bytes.length) throw new PackError(`a pack of ${bytes.length} bytes ends before ${end}`);
  return bytes.subarray(first * size, end);
}
