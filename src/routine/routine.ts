// What a routine is before it has times: the steps to go through, in order.
import { HANDS_FREE } from '../catalogue/hands-free';
import type { Length, LineOwner, Practice, Step, Touch } from '../catalogue/model';

/** A step with whom it comes from, since cue ids need both. */
export interface RoutineStep {
  readonly practice: LineOwner;
  readonly step: Step;
}

/** An ordered way through the steps of a practice. */
export interface Routine {
  readonly title: string;
  /** What each length aims at, in minutes. */
  readonly minutes: Readonly<Record<Length, number>>;
  readonly steps: readonly RoutineStep[];
}

/** `practice` as it goes with touch or without: steps and cues of the other way are left out. */
export function routineOf(practice: Practice, touch: Touch): Routine {
  const way = practice.touch === 'either' ? touch : 'touch';
  const suits = (part: { readonly only?: Touch }) => part.only === undefined || part.only === way;
  return {
    title: practice.title,
    minutes: practice.minutes,
    steps: practice.steps.filter(suits).map((step) => ({
      practice: practice.id,
      step: { ...step, cues: step.cues.filter(suits) },
    })),
  };
}

/** `routine` with the word on using Afterglow hands-free before it, and that much longer. */
export function withHandsFree(routine: Routine): Routine {
  const more = HANDS_FREE.seconds / 60;
  const { short, standard, long } = routine.minutes;
  return {
    ...routine,
    minutes: { short: short + more, standard: standard + more, long: long + more },
    steps: [{ practice: 'hands-free', step: HANDS_FREE }, ...routine.steps],
  };
}
