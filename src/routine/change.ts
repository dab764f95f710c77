// What people did to a running routine, so that it can be done again to the same routine later.
import type { Frames } from '../catalogue/units';
import { type AdviceOf, withAnswer, withoutAnswer } from './answer';
import { lengthen, MINUTE } from './lengthen';
import type { Timeline } from './timeline';

/** Each at a position in the timeline as it then was. */
export type Change =
  /** "One more minute". */
  | { readonly kind: 'minute'; readonly at: Frames }
  /** A yes, or a no, to what is asked there. */
  | { readonly kind: 'yes' | 'no'; readonly at: Frames }
  /** The answer to what is asked there, taken back. */
  | { readonly kind: 'taken-back'; readonly at: Frames };

/** `timeline` after `change`. */
export function changed(timeline: Timeline, change: Change, adviceOf: AdviceOf): Timeline {
  switch (change.kind) {
    case 'minute':
      return lengthen(timeline, change.at, MINUTE);
    case 'yes':
    case 'no':
      return withAnswer(timeline, change.at, change.kind, adviceOf);
    case 'taken-back':
      return withoutAnswer(timeline, change.at);
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
