// A built-in routine as it is taken, in one word.
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import type { ReadyId } from '../../../src/catalogue/ready-ids';
import { builtIn } from '../../../src/routine/built-in';
import type { Comfort } from '../../../src/routine/comfort';
import { type ResolvedRoutine, resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';

/** The routine `id` with `settings` other than the first ones, for people of this `comfort`. */
export function resolved(
  id: PracticeId | ReadyId,
  settings: Partial<Settings> = {},
  comfort: Comfort = {},
): ResolvedRoutine {
  return resolve(builtIn(id), { ...DEFAULT_SETTINGS, ...settings }, comfort);
}
