// Listening to what is being made, from one place on.
import type { Frames } from '../../catalogue/units';
import { comfort } from '../../kept/comfort';
import { placeAt } from '../../routine/place-at';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { RoutineSpec } from '../../routine/spec';
import type { Timeline } from '../../routine/timeline';
import { player, underWay } from '../../state/playing';
import { replaceBy, requestOf, startRoutine } from '../../state/start';

/** Plays `routine`, of which `timeline` came, from `position` on. Call it from the tap itself. */
export function playFrom(routine: ResolvedRoutine, timeline: Timeline, position: Frames): void {
  const { spec, settings } = routine;
  const from = placeAt({ timeline, changes: [], position });
  const order = {
    spec,
    settings,
    carriedOn: { comfort: comfort.peek(), prelude: undefined, from },
  };
  // What is under way is the same one, as it was before: nobody has to be asked.
  if (isPlaying(spec)) void replaceBy(requestOf(order));
  else void startRoutine(order);
}

/** Pauses `spec`, where that is what plays: whoever comes back to it has heard enough for now. */
export function pauseHere(spec: RoutineSpec): void {
  if (isPlaying(spec)) player.peek()?.pause();
}

/** Whether `spec`, as it is or was, is under way; not where it has sent people to help. */
function isPlaying({ id }: RoutineSpec): boolean {
  const here = player.peek();
  const now = here?.state.peek();
  if (!here || !now || !('request' in now) || here.help.peek() !== undefined) return false;
  return underWay.peek() && now.request.routine.spec.id === id;
}
