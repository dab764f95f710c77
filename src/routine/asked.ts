// Which question an answer belongs to: the one that was asked when someone began to answer.
import { type Frames, frames, toFrames } from '../catalogue/units';
import { momentAt } from './moment';
import { type AskingStep, isAsking, keyOf, type StepKey, type Timeline } from './timeline';

/** A question, at one of the places where it is asked. */
export interface Asked {
  readonly question: StepKey;
  /** The start of its step. */
  readonly at: Frames;
}

/** How the position came to be where it is. */
export interface Arrival {
  /** Where the last jump led: what lies behind that was played through. */
  readonly from: Frames;
  /** Whether it moves on by itself. */
  readonly moves: boolean;
}

/**
 * So soon after a question has begun nobody can have heard what it asks: an answer then is still
 * meant for the one before. Longer than the half second in which a finger bounces.
 */
export const GRACE = toFrames(0.7);

/** An answer that was begun in time may arrive so much later: a word is told when it is understood. */
const LATE = toFrames(4);

/**
 * The question that someone answers who begins to answer at `position`: the one whose words have
 * begun, or for a moment still the one that has just given way without an answer. Undefined where
 * nothing is asked, and while nobody can know yet what is.
 */
export function askedAt(
  timeline: Timeline,
  position: Frames,
  { from, moves }: Arrival,
): Asked | undefined {
  const { step, stepIndex } = momentAt(timeline, position);
  if (position >= step.end) return undefined;
  if (isAsking(step)) {
    const begun = step.cues.at(-1)?.start ?? step.end;
    if (position >= (moves ? begun + GRACE : begun)) return nameOf(step);
  }
  const before = timeline.steps[stepIndex - 1];
  const isJustGone = moves && step.start > from && position < step.start + GRACE;
  if (!isJustGone || !before || !isAsking(before) || timeline.answers[keyOf(before)])
    return undefined;
  return nameOf(before);
}

/**
 * The step that `asked` names, if an answer to it may still be taken at `position`: while it is asked,
 * however often it was answered before; just after, only if it was not.
 */
export function answerable(
  timeline: Timeline,
  position: Frames,
  asked: Asked,
): AskingStep | undefined {
  const step = timeline.steps
    .filter(isAsking)
    .find((each) => keyOf(each) === asked.question && each.start === asked.at);
  if (!step || position < step.start || position >= step.end + LATE) return undefined;
  return position < step.end || !timeline.answers[keyOf(step)] ? step : undefined;
}

/** The latest place before `position` at which a word may have begun that is understood only there. */
export function whenSaid(position: Frames): Frames {
  return frames(Math.max(0, position - toFrames(1)));
}

function nameOf(step: AskingStep): Asked {
  return { question: keyOf(step), at: step.start };
}
