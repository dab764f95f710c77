// What a position means: everything the player screen shows is derived from here.
import { type Frames, frames, toSeconds } from '../catalogue/units';
import { sentenceAt } from './sentences';
import { countBehind, isSure, type TimedCue, type TimedStep, type Timeline } from './timeline';

/** A position in a timeline, read. */
export interface Moment {
  readonly stepIndex: number;
  readonly step: TimedStep;
  /** The step behind it; undefined in the last. */
  readonly next: TimedStep | undefined;
  /** The cue last begun in this step; undefined before its first. */
  readonly cue: TimedCue | undefined;
  /** Whether that cue sounds now, or has ended. */
  readonly speaking: boolean;
  /** Which of that cue's sentences is said now, by its number, or has been last; undefined where it has none of its own. */
  readonly sentence: number | undefined;
  /** What is left of the whole. */
  readonly left: Frames;
  /** How much of the whole is behind, 0 to 1. */
  readonly progress: number;
}

/** Reads `position` in `timeline`. Positions past the end read as the end. */
export function momentAt(timeline: Timeline, position: Frames): Moment {
  const at = Math.min(position, timeline.length);
  const found = timeline.steps.findIndex((step) => at < step.end);
  const stepIndex = found < 0 ? timeline.steps.length - 1 : found;
  const step = timeline.steps[stepIndex];
  if (step === undefined) throw new RangeError('a timeline has at least one step');
  const cue = step.cues.findLast(({ start }) => start <= at);
  return {
    stepIndex,
    step,
    next: timeline.steps[stepIndex + 1],
    cue,
    speaking: cue !== undefined && at < cue.end,
    sentence: cue && sentenceAt(cue, at),
    left: frames(timeline.length - at),
    progress: at / timeline.length,
  };
}

/** What is left of the whole, to the nearest minute: a few words before a routine do not make it a minute longer. */
export function minutesLeft({ left }: Pick<Moment, 'left'>): number {
  return Math.max(0, Math.ceil(toSeconds(left) / 60 - 0.5));
}

/** Whether an answer may still leave out a part of `timeline`, for someone in its step `stepIndex`. */
export function mayShrink({ steps }: Timeline, stepIndex: number): boolean {
  return steps.some((step, index) => !isSure(step) && index >= stepIndex);
}

/**
 * Whether it is time to pause: on the way from `from` to `to`, in one step, a cue has ended that the
 * routine waits behind.
 */
export function isTimeToWait(timeline: Timeline, from: Frames, to: Frames): boolean {
  const { step } = momentAt(timeline, from);
  return to < step.end && step.cues.some(({ waits, end }) => waits && from < end && end <= to);
}

/**
 * Which step the one at `index` is, and of how many: of those that come whatever is answered, and of what
 * answers have brought in. What may still be left out belongs to the one before it.
 */
export function countAt({ steps }: Timeline, index: number) {
  return {
    index: Math.max(1, steps.slice(0, index + 1).filter(isSure).length),
    count: Math.max(1, steps.filter(isSure).length),
  } as const;
}

/** Where each way of moving about leads from `position`. */
export function destinations(timeline: Timeline, position: Frames) {
  const { stepIndex, step, next } = momentAt(timeline, position);
  return {
    previous: (timeline.steps[stepIndex - 1] ?? step).start,
    repeat: step.start,
    /** From the last step, the end. */
    next: next?.start ?? timeline.length,
    /** Past what an earlier yes to the same question has brought in. */
    past:
      timeline.steps[stepIndex + 1 + countBehind(timeline.steps, stepIndex)]?.start ??
      timeline.length,
  } as const;
}
