// From a choice to a routine: what is played, in the words of the language that is spoken.
import { type Choice, type ChosenPart, choiceKey, partsOf } from '../routine/choice';
import type { Comfort } from '../routine/comfort';
import { type Ingredient, type Routine, routineOf, withBefore } from '../routine/routine';
import type { Settings } from '../routine/settings';
import { type Way, wayIn, wayOf } from '../routine/way';
import { askCue, handsFreeStep, whyCue } from './between';
import { glanceAt } from './glance';
import { practiceById } from './practices';

/** What shall be played: everything that its timeline depends on but the voice. */
export interface Wanted {
  readonly choice: Choice;
  readonly settings: Settings;
  /** What the people here are comfortable with. */
  readonly comfort: Comfort;
  /** What is said before the first step: to someone new, how to go on without hands. */
  readonly prelude?: 'hands-free' | undefined;
}

/** The routine that `wanted` comes to. Throws RangeError where comfort leaves nothing of it. */
export function routineFor({ choice, settings, comfort, prelude }: Wanted): Routine {
  const parts = partsOf(choice, settings, comfort);
  if (parts.length === 0) throw new RangeError('nothing is left to play');
  const way = wayOf(settings);
  const routine = routineOf(
    { id: choiceKey(choice), title: glanceAt(choice).title },
    parts.map((part) => ingredientOf(part, way)),
    way,
  );
  return prelude ? withBefore(routine, 'hands-free', [handsFreeStep()], way) : routine;
}

function ingredientOf({ practice, minutes, why, asks }: ChosenPart, way: Way): Ingredient {
  const known = practiceById(practice);
  const reason = why && whyCue(why);
  const whyFirst = reason ? [reason] : [];
  return {
    practice: known,
    minutes,
    before: asks ? [...whyFirst, askCue(wayIn(known, way))] : whyFirst,
  };
}
