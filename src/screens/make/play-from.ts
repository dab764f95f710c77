// Listening to what is being made, from one place on.
import type { Frames } from '../../catalogue/units';
import { comfort } from '../../kept/comfort';
import { placeAt } from '../../routine/place-at';
import type { ResolvedRoutine } from '../../routine/resolve';
import type { Timeline } from '../../routine/timeline';
import { startRoutine } from '../../state/start';

/** Plays `routine`, of which `timeline` came, from `position` on. Call it from the tap itself. */
export function playFrom(routine: ResolvedRoutine, timeline: Timeline, position: Frames): void {
  const { spec, settings } = routine;
  const from = placeAt({ timeline, changes: [], position });
  const carriedOn = { comfort: comfort.peek(), prelude: undefined, from };
  void startRoutine({ spec, settings, carriedOn });
}
