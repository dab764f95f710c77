// A place in a routine that outlives the app: kept as it plays. Apart from taking and finding it, which the
// first screen need not know how to do.
import { type Frames, frames } from '../catalogue/units';
import type { Change, PlainChange } from './change';
import type { StepRef } from './step-ref';
import type { Timeline } from './timeline';

/** Where someone is in a routine, in a way that outlives its words, its voice and its language. */
export interface Place {
  /** The step, in the timeline after all of `changes`. */
  readonly step: StepRef;
  /** From the start of that step. */
  readonly at: Frames;
  /** How long that step was: in another length, `at` means nothing any more. */
  readonly stepLength: Frames;
  /** What was done to the routine on the way, in order. */
  readonly changes: readonly Change[];
  /** What is shown of it before the routine has been compiled again; nothing is found by it. */
  readonly shown: {
    readonly title: string;
    readonly left: Frames;
    /** How much of the whole is behind, 0 to 1. Earlier versions kept none. */
    readonly progress?: number | undefined;
  };
}

/**
 * A place as it was kept up to version 3 of the database. It is read for as long as someone may come
 * back with one; what is kept from then on is a place by ids.
 */
export interface OldPlace {
  /** From the start of the track. */
  readonly position: Frames;
  /** Each at a position in the timeline as it then was. */
  readonly changes: readonly OldChange[];
  /** The whole length, after all changes. */
  readonly length: Frames;
  /** The step that `position` is in, and the part of that title; both in English. */
  readonly step: { readonly title: string; readonly part: string; readonly start: Frames };
}

export interface OldChange {
  readonly kind: PlainChange['kind'];
  readonly at: Frames;
}

/** A place as this version keeps it, or as an earlier one did. */
export type KeptPlace = Place | OldPlace;

/** A place found again: the timeline after its changes, and where to go on in it. */
export interface Found {
  readonly timeline: Timeline;
  readonly changes: readonly Change[];
  readonly position: Frames;
}

/** What is shown of `place` before its routine has been compiled again. */
export function shownOf(place: KeptPlace): Place['shown'] {
  if ('shown' in place) return place.shown;
  const { step, length, position } = place;
  return { title: step.title, left: frames(length - position), progress: position / length };
}
