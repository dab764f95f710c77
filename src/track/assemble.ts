// From a timeline to the one continuous track that plays it: frames copied into silence.
import type { Frames } from '../catalogue/units';
import { chimesOf, cuesOf, type Timeline } from '../routine/timeline';
import { type ClipOf, clipIn, type Pack, PackError } from './clips';
import type { SoundIndex } from './voice-index';

/**
 * The track of `timeline`: one MPEG-2 Layer III stream, `timeline.length` frames of equal size.
 * Nothing is decoded or encoded: frames hold no reference to their neighbours (no bit reservoir),
 * so copying them is enough. Throws PackError.
 */
export function assemble(
  timeline: Timeline,
  clipOf: ClipOf,
  sounds: Pack<SoundIndex>,
): Uint8Array<ArrayBuffer> {
  const size = sounds.index.frameBytes;
  const soundOf = (id: keyof SoundIndex['clips']) => clipIn(sounds, sounds.index.clips[id]).bytes;
  const track = filledWith(soundOf('silence'), timeline.length);
  const put = (clip: Uint8Array, at: Frames) => track.set(clip, at * size);
  for (const { chime, start } of chimesOf(timeline)) put(soundOf(chime), start);
  for (const { id, sound, start, end } of cuesOf(timeline)) {
    const room = (end - start) * size;
    if (sound === 'text-only') {
      const chime = soundOf('chime-step');
      put(chime.subarray(0, Math.min(chime.length, room)), start);
      continue;
    }
    const clip = clipOf(id);
    if (!clip) throw new PackError(`there is no clip ${id}`);
    // A clip of another length is not what the timeline was compiled with.
    if (clip.bytes.length !== room) throw new PackError(`the clip ${id} is not ${room} bytes long`);
    put(clip.bytes, start);
  }
  return track;
}

/** `count` times `frame`, by doubling what is already filled. */
function filledWith(frame: Uint8Array, count: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(frame.length * count);
  filled.set(frame);
  for (let done = frame.length; done < filled.length; done *= 2) filled.copyWithin(done, 0, done);
  return filled;
}
