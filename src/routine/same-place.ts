// The same place in what a routine has become in another voice: its lines are as many, but not as long. Pure.
import { type Frames, frames } from '../catalogue/units';
import { breathsOf } from './breath';
import { momentAt } from './moment';
import { refOf, stepOf } from './step-ref';
import { chimesOf, cuesOf, type TimedStep, type Timeline } from './timeline';

/**
 * Where `after` goes on for whoever is at `at` in `before`, the same routine with the same changes: in the same
 * step, as far behind the line that was said last as there is quiet behind it, or at the beginning of the line that
 * is being said. Where the step is not in `after`, at the next one that is.
 */
export function samePlace(before: Timeline, at: Frames, after: Timeline): Frames {
  const { step, stepIndex } = momentAt(before, at);
  const now = stepOf(after, refOf(before, stepIndex));
  if (now) return frames(Math.min(placeIn(now, step, at), after.length - 1));
  const next = before.steps
    .map((_, index) => index > stepIndex && stepOf(after, refOf(before, index)))
    .find((each) => typeof each === 'object');
  return next?.start ?? frames(after.length - 1);
}

/** Where `now` goes on, which is what `step` has become. */
function placeIn(now: TimedStep, step: TimedStep, at: Frames): number {
  // Behind the last step of all its chime still rings.
  if (at >= step.end) return now.end + at - step.end;
  const said = step.cues.filter(({ start }) => start <= at);
  const last = said.findLast(({ id }) => now.cues.some((cue) => cue.id === id));
  const there = last && now.cues.find(({ id }) => id === last.id);
  if (!last || !there) return Math.min(now.start + at - step.start, until(now, now.start));
  if (at < last.end) return there.start;
  return Math.min(there.end + at - last.end, until(now, there.end));
}

/** As far as nothing more is said in `step` from `from` on. */
function until({ cues, end }: TimedStep, from: Frames): number {
  return cues.find(({ start }) => start >= from)?.start ?? end - 1;
}

/** Whether nothing sounds at `at`: no word, no chime, no breath. */
export function isQuiet(timeline: Timeline, at: Frames): boolean {
  const sounds = [...cuesOf(timeline), ...chimesOf(timeline), ...breathsOf(timeline)];
  return sounds.every(({ start, end }) => at < start || at >= end);
}
