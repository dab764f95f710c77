// One step in someone's own words as a routine of its own, so that it has an address: its lines are the same lines.
import { PEOPLE } from '../catalogue/model';
import type { OwnStep, RoutineSpec } from './spec';

/** Time enough for all that a step may say, in minutes. */
const MINUTES = 60;

/** A routine of nothing but `step`. */
export function stepAlone(step: OwnStep): RoutineSpec {
  return {
    version: 1,
    id: 'step',
    title: { text: step.title },
    emblem: 'made',
    people: [...PEOPLE],
    touch: 'open',
    unfit: 'leave-out',
    parts: [
      {
        id: 'step',
        content: { kind: 'own', title: step.title, steps: [step] },
        minutes: MINUTES,
      },
    ],
  };
}
