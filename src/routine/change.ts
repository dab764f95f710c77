// What people did to a running routine, so that it can be done again to the same routine later.
import type { Frames } from '../catalogue/units';
import { type AdviceOf, withAdvice } from './advice';
import { lengthen, MINUTE } from './lengthen';
import type { Timeline } from './timeline';

/** Each at a position in the timeline as it then was. */
export type Change =
  /** "One more minute". */
  | { readonly kind: 'minute'; readonly at: Frames }
  /** A yes to the question asked there. */
  | { readonly kind: 'yes'; readonly at: Frames };

/** `timeline` after `change`. */
export function changed(timeline: Timeline, change: Change, adviceOf: AdviceOf): Timeline {
  switch (change.kind) {
    case 'minute':
      return lengthen(timeline, change.at, MINUTE);
    case 'yes':
      return withAdvice(timeline, change.at, adviceOf);
  }
}

/** `timeline` after all of `changes`, in order. */
export function allChanged(
  timeline: Timeline,
  changes: readonly Change[],
  adviceOf: AdviceOf,
): Timeline {
  return changes.reduce((now, change) => changed(now, change, adviceOf), timeline);
}
