// What is kept of a routine that plays, to be carried on later. Apart from resume.ts: the first screen keeps
// no place.
import { type Frames, frames } from '../catalogue/units';
import type { Playable } from '../player/machine';
import type { Player } from '../player/player';
import { placeAt } from '../routine/place-at';
import type { ResumePoint } from '../storage/resume';

/** `session`, which `player` holds, with its place at `position`. */
export function pointOf(player: Player, session: Playable, position: Frames): ResumePoint {
  const { request, timeline } = session;
  const { spec, settings, comfort } = request.routine;
  const place = frames(Math.min(position, timeline.length - 1));
  return {
    spec,
    settings,
    comfort,
    prelude: request.prelude,
    tone: request.tone,
    place: placeAt({ timeline, changes: player.changes.peek(), position: place }),
    help: player.help.peek() !== undefined,
    savedAt: Date.now(),
  };
}
