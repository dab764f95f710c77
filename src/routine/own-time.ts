// How long people's own words take, before any voice is known: by the time it takes to read them.
import { type Seconds, toSeconds } from '../catalogue/units';
import { LEAST_STEP, MOST } from './limits';
import { readingTime } from './pace';

/** The least quiet behind a line, in seconds, and what each step begins with. */
const BETWEEN = 3;

interface Worded {
  readonly lines: readonly string[];
  readonly pause?: number | undefined;
}

/** What `step` takes with all it says and the quiet it asks for, in seconds. */
export function timeOfStep({ lines, pause = 0 }: Worded): Seconds {
  return lines.reduce((sum, line) => sum + toSeconds(readingTime(line)) + BETWEEN, 0) + pause;
}

/** What all of `steps` take, in seconds. */
export function timeOfSteps(steps: readonly Worded[]): Seconds {
  return steps.reduce((sum, step) => sum + timeOfStep(step), 0);
}

/** The whole minutes that `steps` need. */
export function minutesFor(steps: readonly Worded[]): number {
  return Math.max(1, Math.ceil(timeOfSteps(steps) / 60));
}

/** How much of the time of its part `step` shall have beside the other steps, in whole seconds. */
export function secondsOfStep(step: Worded): number {
  return Math.min(MOST.stepSeconds, Math.max(LEAST_STEP, Math.ceil(timeOfStep(step))));
}
