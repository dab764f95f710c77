// What is said around practices, in the language of this build: before a part, and before everything.
import { between } from '#words/between';
import { handsFree } from '#words/hands-free';
import { ASK, type ReasonId, WHY } from '../catalogue/between';
import { HANDS_FREE } from '../catalogue/hands-free';
import { wordedStep } from '../catalogue/words';
import { cueIn, type RoutineCue } from '../routine/routine';
import type { Way } from '../routine/way';

export const HANDS_FREE_STEP = wordedStep(HANDS_FREE, handsFree.once);
export const WHY_STEP = wordedStep(WHY, between.why);
export const ASK_STEP = wordedStep(ASK, between.ask);

/** Says why the part behind it is in the routine; undefined for a reason that has no words here. */
export function whyCue(why: ReasonId): RoutineCue | undefined {
  const cue = WHY_STEP.cues.find((each) => each.id === why);
  return cue && cueIn('between', WHY_STEP, cue);
}

/** Asks, before a part that someone was not sure about. */
export function askCue({ people }: Way): RoutineCue {
  const id = people === 'one' ? 'maybe-alone' : 'maybe';
  const cue = ASK_STEP.cues.find((each) => each.id === id);
  if (cue === undefined) throw new RangeError(`no line ${id}`);
  return cueIn('between', ASK_STEP, cue);
}
