// What someone calls a routine: by the name they have given it among their favourites, if they have.
import { glanceAt } from '../content/glance';
import type { Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { favouriteOf } from './favourites';

/** The name of `spec` as it is set with `settings`, for the screen alone: a locked phone shows none of one's own. */
export function calledAs(spec: RoutineSpec, settings: Settings): string {
  return favouriteOf(spec, settings)?.name ?? glanceAt(spec).title;
}
