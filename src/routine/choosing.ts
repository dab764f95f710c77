// What can be tapped while something is asked: all choices of the gate that is open, or whose choices are
// being asked aloud one by one.
import type { StepId } from '../catalogue/cue-id';
import type { Frames } from '../catalogue/units';
import {
  type Choices,
  keyOf,
  type StepKey,
  type TimedGateStep,
  type TimedStep,
  type Timeline,
} from './timeline';

/** A gate with its choices. */
export interface Choosing {
  /** The start of the gate. */
  readonly at: Frames;
  /** Whether the gate itself is asked, and not one of its choices. */
  readonly isWhole: boolean;
  readonly pick: Choices['pick'];
  /** The steps that ask the same aloud, in the order in which they are shown. */
  readonly of: readonly Chosen[];
}

interface Chosen {
  readonly stepId: StepId;
  readonly title: string;
  /** Whether it has been answered yes. */
  readonly isTold: boolean;
}

/** What can be tapped at the step at `index` of `timeline`; undefined where nothing can. */
export function choosingAt(timeline: Timeline, index: number): Choosing | undefined {
  const step = timeline.steps[index];
  if (!step) return undefined;
  if (isOpen(step)) return choosingOf(timeline, step, true);
  // While its choices are asked aloud, those that can be told together are still there to be tapped.
  const gate = timeline.steps
    .slice(0, index)
    .findLast((each): each is Open => isOpen(each) && each.choices.pick === 'any');
  const isAskedAloud =
    step.depth === 0 && gate?.choices.of.some(({ asks }) => asks === keyOf(step));
  return gate && isAskedAloud ? choosingOf(timeline, gate, false) : undefined;
}

type Open = TimedGateStep & { readonly choices: Choices };

function isOpen(step: TimedStep): step is Open {
  return step.kind === 'gate' && step.choices !== undefined;
}

function choosingOf({ steps, leftOut, answers }: Timeline, gate: Open, isWhole: boolean): Choosing {
  const all = new Map<StepKey, TimedStep>(
    [...steps, ...leftOut].filter(({ depth }) => depth === 0).map((step) => [keyOf(step), step]),
  );
  const of = gate.choices.of.flatMap(({ asks }) => {
    const step = all.get(asks);
    if (!step) return [];
    const { stepId, title } = step;
    return [{ stepId, title, isTold: answers[asks] === 'yes' }];
  });
  return { at: gate.start, isWhole, pick: gate.choices.pick, of };
}
