// What answers make needless: a question that a no to another one has answered already. It is left out of
// what lies ahead, and comes in again where that answer changes. Silence makes nothing needless.
import { type Frames, frames } from '../catalogue/units';
import {
  type Answers,
  keyOf,
  movedEnding,
  movedStep,
  type Rest,
  type StepKey,
  type TimedGateStep,
  type TimedStep,
  type Timeline,
} from './timeline';

/**
 * `timeline` with all that its answers make needless left out behind the step at `index`, and all else
 * there. What lies before stays where it is.
 */
export function settled(timeline: Timeline, index: number): Timeline {
  const { steps, leftOut, answers, ending, length } = timeline;
  const asked = steps[index];
  if (!asked) return timeline;
  const told = toldBy(timeline);
  const isAhead = ({ order }: TimedStep) => order > asked.order;
  const behind = { from: asked.end, steps: steps.slice(index + 1), ending, length };
  const { rest, out } = sorted(behind, leftOut.filter(isAhead), (step) =>
    isNeedless(step, answers, told),
  );
  return {
    ...timeline,
    steps: [...steps.slice(0, index + 1), ...rest.steps],
    leftOut: [...leftOut.filter((step) => !isAhead(step)), ...out],
    ending: rest.ending,
    length: rest.length,
  };
}

/** The choices that were tapped, or told with what was: they need not be asked aloud. */
function toldBy({ steps, leftOut, answers }: Timeline): ReadonlySet<StepKey> {
  const picked = [...steps, ...leftOut].filter(
    (step): step is TimedGateStep => step.kind === 'gate' && answers[keyOf(step)] === 'picked',
  );
  const keys = picked.flatMap(({ choices }) => choices?.of.map(({ asks }) => asks) ?? []);
  return new Set(keys.filter((key) => answers[key] !== undefined));
}

function isNeedless(step: TimedStep, answers: Answers, told: ReadonlySet<StepKey>): boolean {
  if (step.depth > 0) return false;
  const wasSaid = step.unless.some((all) => all.every(({ to, was }) => answers[to] === was));
  return wasSaid || told.has(keyOf(step));
}

/** `rest` without what is needless, and with what of `out` is not; also where help has cut it off. */
function sorted(
  rest: Rest,
  out: readonly TimedStep[],
  isNeedless: (step: TimedStep) => boolean,
): { readonly rest: Rest; readonly out: readonly TimedStep[] } {
  const { ending } = rest;
  // Behind help nothing sounds: what lies further on is in what would have come.
  const last = ending.kind === 'help' ? (rest.steps.at(-1)?.order ?? 0) : Number.POSITIVE_INFINITY;
  const all = [...rest.steps, ...out.filter(({ order }) => order < last)].sort(
    (one, other) => one.order - other.order,
  );
  // What an answer has brought in stays, and the question with it.
  const held = new Set(all.filter(({ depth }) => depth > 0).map(({ order }) => order));
  const goes = (step: TimedStep) => isNeedless(step) && !held.has(step.order);
  const steps = inARow(
    all.filter((step) => !goes(step)),
    rest.from,
  );
  const gone = all.filter(goes);
  const by = endOf(steps, rest.from) - endOf(rest.steps, rest.from);
  const length = frames(rest.length + by);
  if (ending.kind === 'rest') {
    return { rest: { ...rest, steps, ending: movedEnding(ending, by), length }, out: gone };
  }
  const help = steps.find(({ advice }) => advice === ending.advice);
  const moved = movedRest(ending.instead, help?.start ?? endOf(steps, rest.from));
  const later = sorted(
    moved,
    out.filter(({ order }) => order > last),
    isNeedless,
  );
  return {
    rest: { ...rest, steps, ending: { ...ending, instead: later.rest }, length },
    out: [...gone, ...later.out],
  };
}

/** `steps` one after another from `from` on. */
function inARow(steps: readonly TimedStep[], from: Frames): readonly TimedStep[] {
  let at = from;
  return steps.map((step) => {
    const moved = step.start === at ? step : movedStep(step, at - step.start);
    at = moved.end;
    return moved;
  });
}

function movedRest(rest: Rest, from: Frames): Rest {
  const by = from - rest.from;
  return {
    from,
    steps: rest.steps.map((step) => movedStep(step, by)),
    ending: movedEnding(rest.ending, by),
    length: frames(rest.length + by),
  };
}

function endOf(steps: readonly TimedStep[], from: Frames): Frames {
  return steps.at(-1)?.end ?? from;
}
