// From a timeline to the one continuous track that plays it: frames copied into silence.
import { type Frames, frames } from '../catalogue/units';
import { breathsOf } from '../routine/breath';
import { chimesOf, cuesOf, type Timeline } from '../routine/timeline';
import { type ClipOf, PackError, type Sounds, soundIn } from './clips';
import { filledWith } from './silences';
import type { SoundId } from './voice-index';

/**
 * The track of `timeline` up to `until`: one MPEG-2 Layer III stream, as many frames of equal size.
 * Nothing is decoded or encoded: frames hold no reference to their neighbours (no bit reservoir),
 * so copying them is enough. A clip that is not here yet is silent. Throws PackError.
 */
export function assemble(
  timeline: Timeline,
  clipOf: ClipOf,
  sounds: Sounds,
  until: Frames = timeline.length,
): Uint8Array<ArrayBuffer> {
  const size = sounds.index.frameBytes;
  const soundOf = (id: SoundId) => soundIn(sounds, sounds.index.clips[id]);
  const track = filledWith(soundOf('silence'), until);
  const put = (clip: Uint8Array, at: Frames) => {
    if (at < until) track.set(clip.subarray(0, track.length - at * size), at * size);
  };
  for (const { chime, start } of chimesOf(timeline)) put(soundOf(chime), start);
  for (const { start } of breathsOf(timeline)) put(soundOf('breath'), start);
  for (const { id, sound, start, end } of cuesOf(timeline)) {
    if (sound === 'text-only') {
      const room = (end - start) * size;
      const chime = soundOf('chime-step');
      put(chime.subarray(0, Math.min(chime.length, room)), start);
      continue;
    }
    const clip = clipOf(id);
    if (!clip) throw new PackError(`there is no clip ${id}`);
    // A clip of another length is not what the timeline was compiled with.
    if (clip.length !== end - start) throw new PackError(`the clip ${id} has another length`);
    for (const { at, bytes } of clip.pieces() ?? []) put(bytes, frames(start + at));
  }
  return track;
}
