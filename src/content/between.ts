// What is said around practices, in words: before a part, and before everything.
import { HANDS_FREE } from '../catalogue/hands-free';
import { wordedStep } from '../catalogue/words';
import { inWords } from '../language/words';
import { ASK, WHY } from '../routine/between';
import { cueIn, type RoutineCue } from '../routine/routine';
import type { Way } from '../routine/way';

export const handsFreeStep = inWords(({ handsFree }) => wordedStep(HANDS_FREE, handsFree.once));
export const whyStep = inWords(({ between, lines }) =>
  wordedStep(WHY, {
    title: between.why.title,
    cues: Object.assign({}, ...Object.values(lines).map(({ reasons }) => reasons)),
  }),
);
export const askStep = inWords(({ between }) => wordedStep(ASK, between.ask));

/** Says why the part behind it is in the routine; undefined for a reason that has no words here. */
export function whyCue(why: string): RoutineCue | undefined {
  const step = whyStep();
  const cue = step.cues.find((each) => each.id === why);
  return cue && cueIn('between', step, cue);
}

/** Asks, before a part that someone was not sure about. */
export function askCue({ people }: Way): RoutineCue {
  const id = people === 'one' ? 'maybe-alone' : 'maybe';
  const step = askStep();
  const cue = step.cues.find((each) => each.id === id);
  if (cue === undefined) throw new RangeError(`no line ${id}`);
  return cueIn('between', step, cue);
}
