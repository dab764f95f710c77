// An answer to what is asked. What a yes brings goes into the timeline right behind its question, so
// that the one track goes on by itself with the phone asleep. See docs/decisions/0006.
import type { StepId } from '../catalogue/cue-id';
import type { Advice, AdviceId } from '../catalogue/model';
import { type Frames, frames } from '../catalogue/units';
import { compileSteps, type SoundLengths } from './compile';
import { settled } from './left-out';
import { momentAt } from './moment';
import { counted, openBefore } from './open';
import { stepsIn } from './routine';
import {
  type Answer,
  type Answers,
  countBehind,
  isAsking,
  keyOf,
  movedEnding,
  movedStep,
  type Rest,
  type StepKey,
  type TimedStep,
  type Timeline,
} from './timeline';
import type { Way } from './way';

/** Advice with times of its own, from frame 0. */
export interface TimedAdvice {
  readonly kind: Advice['kind'];
  readonly steps: readonly TimedStep[];
}

/** Gives `advice` its times, as it goes in `way`. */
export function compileAdvice(advice: Advice, way: Way, lengths: SoundLengths): TimedAdvice {
  const own = stepsIn('advice', advice.steps, way, { isFirst: false, isLast: false });
  const steps = compileSteps(NO_PART, own, lengths).map((step) => ({
    ...step,
    advice: advice.id,
    depth: 1,
  }));
  return { kind: advice.kind, steps };
}

/** Advice stands in no part until it comes in behind its question. */
const NO_PART = { id: '', title: '' } as const;

/** Finds advice by its id, with its times. */
export type AdviceOf = (id: AdviceId) => TimedAdvice;

/**
 * `timeline` after `answer` to what is asked at `at`; all up to the end of that step stays where it
 * is. A yes brings in its advice, or the open questions once more; urgent advice is the end of it. A no
 * takes out what an earlier yes to the same question has brought in, so that nothing plays it later, and
 * whatever need not be asked any more. Answers the same timeline where nothing is asked, or where the answer changes nothing.
 */
export function withAnswer(
  timeline: Timeline,
  at: Frames,
  answer: Answer,
  adviceOf: AdviceOf,
): Timeline {
  const { stepIndex, step } = momentAt(timeline, at);
  if (!isAsking(step) && step.kind !== 'offer') return timeline;
  const isKnown = timeline.answers[keyOf(step)] === answer;
  if (isKnown && hasBehind(timeline, stepIndex, answer)) return timeline;
  const before = without(timeline, stepIndex);
  const answered = { ...before, answers: { ...before.answers, [keyOf(step)]: answer } };
  if (answer === 'no' || step.kind === 'gate') return counted(settled(answered, stepIndex));
  const led =
    step.kind === 'again'
      ? withOpen(answered, stepIndex)
      : withAdvice(answered, stepIndex, adviceOf(step.yes), step.yes);
  return counted(settled(led, stepIndex));
}

/**
 * `timeline` after `chosen`, of what can be tapped at `at`, was: it is answered yes, and what it leads to
 * comes right there instead of behind its own question, which is not asked any more. Where any can be
 * told together, all the others are answered no. Answers the same timeline where nothing can be tapped.
 */
export function withPicked(
  timeline: Timeline,
  at: Frames,
  chosen: readonly StepId[],
  adviceOf: AdviceOf,
): Timeline {
  const { stepIndex, step } = momentAt(timeline, at);
  if (step.kind !== 'gate' || !step.choices) return timeline;
  const { of, pick } = step.choices;
  const isChosen = (key: StepKey) =>
    chosen.some((stepId) => keyOf({ partId: step.partId, stepId }) === key);
  const told = of.filter(({ asks }) => pick === 'any' || isChosen(asks));
  const before = told.reduce(
    (now, { asks }) => {
      const index = now.steps.findIndex((each) => each.depth === 0 && keyOf(each) === asks);
      return index > stepIndex ? without(now, index) : now;
    },
    without(timeline, stepIndex),
  );
  const given = told.map(({ asks }) => [asks, isChosen(asks) ? 'yes' : 'no'] as const);
  const answers = { ...before.answers, ...Object.fromEntries(given), [keyOf(step)]: 'picked' };
  const advised = told.flatMap(({ asks, yes }) => (yes && isChosen(asks) ? [yes] : []));
  const urgent = advised.find((id) => adviceOf(id).kind === 'urgent');
  const led = (urgent ? [urgent] : advised.toReversed()).reduce(
    (now, id) => withAdvice(now, stepIndex, adviceOf(id), id),
    { ...before, answers } as Timeline,
  );
  return counted(settled(led, stepIndex));
}

/** Whether what `answer` to the step at `index` brings in is there, and nothing else. */
function hasBehind(timeline: Timeline, index: number, answer: Answer): boolean {
  const { steps } = timeline;
  const behind = steps.slice(index + 1, index + 1 + countBehind(steps, index));
  if (steps[index]?.kind === 'gate') return behind.length === 0;
  if (answer === 'no' || steps[index]?.kind !== 'again') {
    return behind.length > 0 === (answer === 'yes');
  }
  // What was answered meanwhile need not be asked once more.
  const asked = behind
    .filter((step) => step.kind === 'question')
    .filter(({ round }) => round === 'again');
  const open = openBefore(timeline, index);
  return asked.length === open.length && asked.every((step, at) => isSameQuestion(step, open[at]));
}

function isSameQuestion(one: TimedStep, other: TimedStep | undefined): boolean {
  return other !== undefined && keyOf(one) === keyOf(other);
}

/** `timeline` with the answer to what is asked at `at` taken back: it is open again. */
export function withoutAnswer(timeline: Timeline, at: Frames): Timeline {
  const { stepIndex, step } = momentAt(timeline, at);
  if (!isAsking(step) && step.kind !== 'offer') return timeline;
  const before = without(timeline, stepIndex);
  const open = { ...before, answers: omitted(before.answers, [keyOf(step)]) };
  return counted(settled(open, stepIndex));
}

function withAdvice(
  timeline: Timeline,
  index: number,
  { kind, steps }: TimedAdvice,
  advice: AdviceId,
): Timeline {
  const rest = restBehind(timeline, index);
  const asking = timeline.steps[index];
  if (!asking) return timeline;
  const { partId, partTitle, order, depth } = asking;
  const own = steps.map((step) => ({ ...step, partId, partTitle, order, depth: depth + 1 }));
  if (kind === 'care') return joined(timeline, index, own, rest);
  const ends = joined(timeline, index, own, { ...rest, steps: [] });
  return {
    ...ends,
    ending: { kind: 'help', advice, instead: rest },
    length: ends.steps.at(-1)?.end ?? rest.from,
  };
}

/** The open questions of before, asked once more behind the step at `index`. */
function withOpen(timeline: Timeline, index: number): Timeline {
  const open = openBefore(timeline, index);
  const { order, depth } = timeline.steps[index] ?? { order: 0, depth: 0 };
  let at = frames(0);
  const again = open.map((step) => {
    const moved = {
      ...movedStep(step, at - step.start),
      advice: undefined,
      order,
      depth: depth + 1,
    };
    at = moved.end;
    return moved.kind === 'question' ? { ...moved, round: 'again' as const } : moved;
  });
  return joined(timeline, index, again, restBehind(timeline, index));
}

/** `timeline` without what an answer to the step at `index` has brought in, and what was answered there. */
function without(timeline: Timeline, index: number): Timeline {
  const { steps, ending, answers } = withoutPicked(timeline, index);
  const count = countBehind(steps, index);
  if (count === 0) return { ...timeline, answers };
  const removed = steps.slice(index + 1, index + 1 + count);
  const endsThere = ending.kind === 'help' && removed.some((step) => step.advice === ending.advice);
  const rest = endsThere ? ending.instead : restBehind(timeline, index + count);
  // What was asked once more keeps its answer: it was asked before, too.
  const ofAdvice = removed.filter((step) => step.advice !== undefined).filter(isAsking);
  const kept = omitted(answers, ofAdvice.map(keyOf));
  return { ...joined(timeline, index, [], rest), answers: kept };
}

/** `timeline` in which what was tapped at the step at `index` is open again. */
function withoutPicked(timeline: Timeline, index: number): Timeline {
  const gate = timeline.steps[index];
  if (gate?.kind !== 'gate' || timeline.answers[keyOf(gate)] !== 'picked') return timeline;
  const tapped = gate.choices?.of.map(({ asks }) => asks) ?? [];
  return { ...timeline, answers: omitted(timeline.answers, [keyOf(gate), ...tapped]) };
}

function omitted(answers: Answers, keys: readonly StepKey[]): Answers {
  const entries = Object.entries(answers).filter(([key]) => !keys.some((each) => each === key));
  return Object.fromEntries(entries);
}

/** What comes behind the step at `index`. */
function restBehind({ steps, ending, length }: Timeline, index: number): Rest {
  const from = steps[index]?.end ?? frames(0);
  return { from, steps: steps.slice(index + 1), ending, length };
}

/** `timeline` up to the step at `index`, then `added`, whose times count from 0, then `rest`. */
function joined(
  timeline: Timeline,
  index: number,
  added: readonly TimedStep[],
  rest: Rest,
): Timeline {
  const before = timeline.steps.slice(0, index + 1);
  const end = before.at(-1)?.end ?? frames(0);
  const behind = added.map((step) => movedStep(step, end));
  const by = (behind.at(-1)?.end ?? end) - rest.from;
  return {
    ...timeline,
    steps: [...before, ...behind, ...rest.steps.map((step) => movedStep(step, by))],
    ending: movedEnding(rest.ending, by),
    length: frames(rest.length + by),
  };
}
