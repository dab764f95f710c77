// How long a routine is in any case: what an answer may leave out comes on top of its minutes.
import { type Frames, frames } from '../../src/catalogue/units';
import type { Timeline } from '../../src/routine/timeline';

/** The length of `timeline` without the steps that an answer may leave out. */
export function sureLength({ length, steps }: Timeline): Frames {
  const perhaps = steps.filter(({ unless }) => unless.length > 0);
  return frames(length - perhaps.reduce((sum, { start, end }) => sum + end - start, 0));
}
