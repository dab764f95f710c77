// How long a part is meant to be: the same however long its routine is taken, or by that length.
import type { Length } from '../catalogue/model';

interface Timed {
  readonly minutes: number | Readonly<Record<Length, number>>;
}

/** How long `part` is meant to be in a routine of this `length`, in minutes. */
export function minutesIn({ minutes }: Timed, length: Length): number {
  return typeof minutes === 'number' ? minutes : minutes[length];
}

/** All of `parts` together, in minutes. */
export function minutesOf(parts: readonly Timed[], length: Length): number {
  return parts.reduce((sum, part) => sum + minutesIn(part, length), 0);
}
