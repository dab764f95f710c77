// What is played from the favourites, and when in the day: as little as is needed to have it at hand at the
// hour it is wanted. No dates but the last, and no more than a few dozen entries.

/** That a favourite was started about that hour, on so many days. */
export interface Habit {
  /** Of the favourite. */
  readonly id: string;
  /** Of the day, from 0 to 23. */
  readonly hour: number;
  /** On how many days; halved from time to time, so that an old habit makes room for a new one. */
  readonly days: number;
  /** The last of them, in days since some day. */
  readonly last: number;
}

/** A start. */
interface Start extends Pick<Habit, 'id' | 'hour'> {
  readonly day: number;
}

/** More are not kept: the longest unused go first. */
export const MOST_HABITS = 36;

/** From as many on all are halved. */
export const MOST_DAYS = 30;

/** How many hours away from its own a habit still counts, the less the further. */
const NEAR = 3;

/** `habits` once `start` has been noted: the latest comes first. The same ones where it says nothing new. */
export function noted(habits: readonly Habit[], { id, hour, day }: Start): readonly Habit[] {
  const known = habits.find((each) => each.id === id && each.hour === hour);
  if (known?.last === day) return habits;
  const now: Habit = { id, hour, days: (known?.days ?? 0) + 1, last: day };
  const all = [now, ...habits.filter((each) => each !== known)].slice(0, MOST_HABITS);
  return now.days < MOST_DAYS ? all : all.map(halved);
}

/** `habits` without those of the favourites called `ids`. */
export function without(habits: readonly Habit[], ids: readonly string[]): readonly Habit[] {
  return habits.filter(({ id }) => !ids.includes(id));
}

/** The favourites that are usual at `hour`, by their ids, the most usual first. */
export function usualAt(habits: readonly Habit[], hour: number): readonly string[] {
  const weights = new Map<string, number>();
  for (const habit of habits) {
    const weight = habit.days * Math.max(0, NEAR - hoursBetween(habit.hour, hour));
    if (weight > 0) weights.set(habit.id, (weights.get(habit.id) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

/** The shorter way round the clock. */
function hoursBetween(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, 24 - apart);
}

function halved(habit: Habit): Habit {
  return { ...habit, days: Math.ceil(habit.days / 2) };
}
