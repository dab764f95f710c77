// What a routine was before and after each edit, so that any can be undone and done again.
import type { RoutineSpec } from '../spec';

/** How many edits can be undone. */
export const MOST_UNDONE = 50;

export interface Trail {
  /** The oldest first. */
  readonly past: readonly RoutineSpec[];
  readonly now: RoutineSpec;
  /** What was undone: the next to be done again first. */
  readonly future: readonly RoutineSpec[];
  /** What is being typed in, since the last edit that was anything else: all of that is undone at once. */
  readonly typing?: string | undefined;
}

/** The beginning: nothing can be undone. */
export function begun(now: RoutineSpec): Trail {
  return { past: [], now, future: [] };
}

/**
 * `trail` after an edit that led to `next`. Where it was one of several in a row in the field called
 * `typing`, they count as one. What was undone before is gone, and so is what lies too far back.
 */
export function pushed(trail: Trail, next: RoutineSpec, typing?: string): Trail {
  if (next === trail.now) return trail;
  const goesOn = typing !== undefined && typing === trail.typing;
  const past = goesOn ? trail.past : [...trail.past, trail.now].slice(-MOST_UNDONE);
  return { past, now: next, future: [], typing };
}

/** `trail` with nothing more to come in the field that was typed in. */
export function typedOut(trail: Trail): Trail {
  return trail.typing === undefined ? trail : { ...trail, typing: undefined };
}

/** `trail` without its last edit; the same where there is none. */
export function undone({ past, now, future, ...trail }: Trail): Trail {
  const before = past.at(-1);
  if (!before) return { past, now, future, ...trail };
  return { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** `trail` with the edit that was undone last; the same where there is none. */
export function redone({ past, now, future, ...trail }: Trail): Trail {
  const [next, ...later] = future;
  if (!next) return { past, now, future, ...trail };
  return { past: [...past, now], now: next, future: later };
}
