// From a timeline to the one continuous track that plays it: frames copied into silence.
import type { CueId } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import { cuesOf, type Timeline } from '../routine/timeline';
import type { ClipEntry, SoundIndex, VoiceIndex } from './voice-index';

/** An index with the bytes it speaks of: whole frames, end to end. */
export interface Pack<Index extends VoiceIndex | SoundIndex> {
  readonly index: Index;
  readonly bytes: Uint8Array;
}

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
  voice: Pack<VoiceIndex>,
  sounds: Pack<SoundIndex>,
): Uint8Array<ArrayBuffer> {
  const size = sounds.index.frameBytes;
  if (voice.index.frameBytes !== size) {
    throw new PackError(`frames of ${voice.index.frameBytes} bytes do not go with ${size}`);
  }
  const track = filledWith(clipBytes(sounds, sounds.index.clips.silence), timeline.length);
  const put = (clip: Uint8Array, at: Frames) => track.set(clip, at * size);
  const chimes = [...timeline.steps.map((step) => step.chime), timeline.closing];
  for (const { chime, start } of chimes) put(clipBytes(sounds, sounds.index.clips[chime]), start);
  for (const cue of cuesOf(timeline)) {
    if (cue.sound === 'clip') {
      put(clipBytes(voice, clipEntry(voice.index, cue.id)), cue.start);
    } else {
      const chime = clipBytes(sounds, sounds.index.clips['chime-step']);
      put(chime.subarray(0, Math.min(chime.length, (cue.end - cue.start) * size)), cue.start);
    }
  }
  return track;
}

/** What the timeline's compiler needs to know of `voice` and `sounds`. */
export function lengthsOf(voice: VoiceIndex, sounds: SoundIndex) {
  return {
    cue(id: CueId): Frames | undefined {
      const entry = voice.clips[id];
      return entry && frames(entry[1]);
    },
    chime: (id: 'chime-step' | 'chime-end'): Frames => frames(sounds.clips[id][1]),
  };
}

function clipEntry(index: VoiceIndex, id: CueId): ClipEntry {
  const entry = index.clips[id];
  if (entry === undefined) throw new PackError(`voice ${index.voice} has no clip ${id}`);
  return entry;
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
