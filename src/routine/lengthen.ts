// "One more minute": staying longer in the step that plays.
import { type Frames, frames, toFrames } from '../catalogue/units';
import { movedCue, movedEnding, movedStep, type TimedStep, type Timeline } from './timeline';

/** What one tap adds. */
export const MINUTE = toFrames(60);

/**
 * `timeline` with `by` more quiet in the step that plays at `at`. All before `at` stays where it
 * is, so the position needs no mapping and what is being said is not cut. The quiet comes before
 * the step's word that it nears its end, where that is still to come; else behind the cue that
 * sounds at `at`, and its breaths.
 */
export function lengthen(timeline: Timeline, at: Frames, by: Frames): Timeline {
  const found = timeline.steps.findIndex((step) => at < step.end);
  const index = found < 0 ? timeline.steps.length - 1 : found;
  return {
    ...timeline,
    steps: timeline.steps.map((step, i) => {
      if (i < index) return step;
      return i > index ? movedStep(step, by) : lengthenedStep(step, at, by);
    }),
    ending: movedEnding(timeline.ending, by),
    length: frames(timeline.length + by),
  };
}

function lengthenedStep(step: TimedStep, at: Frames, by: Frames): TimedStep {
  const from =
    step.cues.find((cue) => cue.role === 'nearing-end' && cue.start > at) ??
    step.cues.find((cue) => cue.start > at);
  return {
    ...step,
    end: frames(step.end + by),
    cues: step.cues.map((cue) => (from && cue.start >= from.start ? movedCue(cue, by) : cue)),
  };
}
