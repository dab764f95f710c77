// How far a track goes that is made of the clips that are here. Pure.
import type { CueId } from '../catalogue/cue-id';
import { type Frames, frames, toFrames } from '../catalogue/units';
import { breathsOf } from '../routine/breath';
import { chimesOf, cuesOf, type Timeline } from '../routine/timeline';

/** Nothing is missing from `from` up to, not including, `until`. */
export interface Reach {
  readonly from: Frames;
  readonly until: Frames;
}

/** How long before a clip that is missing a track ends, where it is quiet for so long. */
const BEFORE = toFrames(1);

/**
 * Tells for any place how far a track of `timeline` goes around it. It ends where it is quiet before the
 * first clip that is missing behind the place, or at once where that clip would sound.
 */
export function reachOf(timeline: Timeline, isHere: (id: CueId) => boolean): (at: Frames) => Reach {
  const unspoken = [...chimesOf(timeline), ...breathsOf(timeline)].map(({ start, end }) => {
    return { id: undefined, start, end };
  });
  const cues = cuesOf(timeline).map(({ id, sound, start, end }) => {
    return { id: sound === 'clip' ? id : undefined, start, end };
  });
  const sounds = [...unspoken, ...cues].sort((one, other) => one.start - other.start);
  return (at) => {
    let from = 0;
    let quiet = 0;
    for (const { id, start, end } of sounds) {
      if (id !== undefined && !isHere(id)) {
        if (start < at && end > at) return reach(at, at);
        if (end > at) return reach(from, Math.max(at, quiet, start - BEFORE));
        from = end;
      }
      quiet = end;
    }
    return reach(from, timeline.length);
  };
}

function reach(from: number, until: number): Reach {
  return { from: frames(from), until: frames(until) };
}
