// The steps of a timeline by the practice that they belong to. Pure.
import type { TimedStep } from './timeline';

/** `steps` cut where one part ends and the next begins. */
export function byPart(steps: readonly TimedStep[]): readonly (readonly TimedStep[])[] {
  const starts = steps.flatMap((step, at) => (step.partId === steps[at - 1]?.partId ? [] : [at]));
  return starts.map((start, index) => steps.slice(start, starts[index + 1]));
}
