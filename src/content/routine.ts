// From a resolved routine to one that can be compiled: what is played, in words.
import type { Tone } from '../catalogue/model';
import { eachGistOnce } from '../routine/gists';
import type { ResolvedPart, ResolvedRoutine } from '../routine/resolve';
import {
  introduced,
  ownSteps,
  type Routine,
  type RoutineCue,
  type RoutinePart,
  stepsIn,
  withBefore,
} from '../routine/routine';
import { type Toned, tonesOf } from '../routine/tone';
import { type Standing, type Way, wayIn } from '../routine/way';
import { stepsLeft } from '../routine/without';
import { askCue, handsFreeStep, whyCue } from './between';
import { glanceAt } from './glance';
import { practiceById } from './practices';

/** What shall be played: everything that its timeline depends on but the voice. */
export interface Wanted {
  readonly routine: ResolvedRoutine;
  /** What is said before the first step: to someone new, how to go on without hands. */
  readonly prelude?: 'hands-free' | undefined;
  /** In which tone people like to be spoken to; tender where they have not said. */
  readonly tone?: Tone | undefined;
}

/** The routine that `wanted` comes to, in words. Throws RangeError where nothing is left of it. */
export function routineFor({ routine, prelude, tone }: Wanted): Routine {
  const { spec, parts, way } = routine;
  if (parts.length === 0) throw new RangeError('nothing is left to play');
  const tones = tonesOf(parts.map(toned), tone ?? 'tender');
  const said = {
    id: spec.id,
    title: glanceAt(spec).title,
    parts: eachGistOnce(
      parts.map((part, index) =>
        partOf(
          part,
          way,
          { isFirst: index === 0, isLast: index === parts.length - 1 },
          tones[index],
        ),
      ),
    ),
  };
  return prelude ? withBefore(said, 'hands-free', [handsFreeStep()], way) : said;
}

function toned({ content, why }: ResolvedPart): Toned {
  const isEarnest = content.kind === 'practice' && practiceById(content.practice).earnest;
  return { why, earnest: isEarnest === true };
}

/**
 * `part` as it goes in `way`, in `tone`: why it is there is said first, then whatever people ask each other.
 */
function partOf(
  part: ResolvedPart,
  way: Way,
  standing: Standing,
  tone: Tone | undefined,
): RoutinePart {
  const { id, content, minutes } = part;
  const why = reasonFor(part);
  if (content.kind === 'own') {
    const steps = introduced(ownSteps(id, content.steps), why, { ...standing, isFirst: false });
    return { id, title: content.title, minutes, steps };
  }
  const practice = practiceById(content.practice);
  const itsWay = wayIn(practice, way);
  const before = part.asks ? [...why, askCue(itsWay)] : why;
  const wanted = stepsLeft(practice.id, practice.steps, content.without);
  const steps = stepsIn(practice.id, wanted, itsWay, standing, tone);
  return { id, title: practice.title, minutes, steps: introduced(steps, before, standing) };
}

/** Why it is there, where that says something of these people: what is good at any time is only shown. */
function reasonFor({ why }: ResolvedPart): readonly RoutineCue[] {
  const cue = why === undefined || isOfAnyTime(why) ? undefined : whyCue(why);
  return cue ? [cue] : [];
}

/** Reasons are named by their occasion. */
function isOfAnyTime(why: string): boolean {
  return why.startsWith('any-');
}
