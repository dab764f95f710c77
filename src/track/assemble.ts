// From a timeline to the one continuous track that plays it: frames copied into silence.
import { type CueId, ownerOf } from '../catalogue/cue-id';
import type { LineOwner } from '../catalogue/model';
import { type Frames, frames } from '../catalogue/units';
import type { SoundLengths } from '../routine/compile';
import { chimesOf, cuesOf, type Timeline } from '../routine/timeline';
import type { ClipEntry, SoundIndex, VoiceIndex } from './voice-index';

/** An index with the bytes it speaks of: whole frames, end to end. */
export interface Pack<Index extends VoiceIndex | SoundIndex> {
  readonly index: Index;
  readonly bytes: Uint8Array;
}

/** A voice's packs, as many as a routine needs. */
export type Voice = ReadonlyMap<LineOwner, Pack<VoiceIndex>>;

/** A pack that does not hold what its index says, or packs whose frames differ in size. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/**
 * The track of `timeline`: one MPEG-2 Layer III stream, `timeline.length` frames of equal size.
 * Nothing is decoded or encoded: frames hold no reference to their neighbours (no bit reservoir),
 * so copying them is enough. Throws PackError.
 */
export function assemble(
  timeline: Timeline,
  voice: Voice,
  sounds: Pack<SoundIndex>,
): Uint8Array<ArrayBuffer> {
  const size = sounds.index.frameBytes;
  for (const { index } of voice.values()) {
    if (index.frameBytes !== size) {
      throw new PackError(`frames of ${index.frameBytes} bytes do not go with ${size}`);
    }
  }
  const track = filledWith(clipBytes(sounds, sounds.index.clips.silence), timeline.length);
  const put = (clip: Uint8Array, at: Frames) => track.set(clip, at * size);
  for (const { chime, start } of chimesOf(timeline))
    put(clipBytes(sounds, sounds.index.clips[chime]), start);
  for (const cue of cuesOf(timeline)) {
    if (cue.sound === 'clip') {
      put(cueBytes(voice, cue.id), cue.start);
    } else {
      const chime = clipBytes(sounds, sounds.index.clips['chime-step']);
      put(chime.subarray(0, Math.min(chime.length, (cue.end - cue.start) * size)), cue.start);
    }
  }
  return track;
}

/** What the timeline's compiler needs to know of `voice` and `sounds`. */
export function lengthsOf(voice: Voice, sounds: SoundIndex): SoundLengths {
  return {
    cue(id) {
      const entry = voice.get(ownerOf(id))?.index.clips[id];
      return entry && frames(entry[1]);
    },
    chime: (id) => frames(sounds.clips[id][1]),
  };
}

function cueBytes(voice: Voice, id: CueId): Uint8Array {
  const pack = voice.get(ownerOf(id));
  const entry = pack?.index.clips[id];
  if (!pack || !entry) throw new PackError(`the voice has no clip ${id}`);
  return clipBytes(pack, entry);
}

function clipBytes(
  { index, bytes }: Pack<VoiceIndex | SoundIndex>,
  [first, count]: ClipEntry,
): Uint8Array {
  const end = (first + count) * index.frameBytes;
  if (end > bytes.length) throw new PackError(`a pack of ${bytes.length} bytes ends before ${end}`);
  return bytes.subarray(first * index.frameBytes, end);
}

/** `count` times `frame`, by doubling what is already filled. */
function filledWith(frame: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(frame.length * count);
  filled.set(frame);
  for (let done = frame.length; done < filled.length; done *= 2) filled.copyWithin(done, 0, done);
  return filled;
}
