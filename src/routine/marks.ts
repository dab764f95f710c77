// The places in a timeline where anything changes that is shown, said or kept: between two of them there is
// nothing to look at.
import { BREATH } from '../catalogue/breath';
import {
  type Frames,
  frames,
  SAMPLE_RATE,
  SAMPLES_PER_FRAME,
  type Seconds,
  toFrames,
  toSeconds,
} from '../catalogue/units';
import { GRACE } from './asked';
import { momentAt } from './moment';
import type { Span, TimedStep, Timeline } from './timeline';

/**
 * So often there is something to do in any case: the place of what plays is to be kept, so that whoever's browser is
 * killed loses less than two seconds. Half a minute is a multiple of it: there, what is left is told anew.
 */
export const LOOK_EVERY: Seconds = 1.5;

const A_SECOND = toFrames(1);

/**
 * The first place behind `position` where something changes: a step, a line or a sentence begins or ends, a question
 * can be answered, a breath turns, one minute less is left, or the place is to be kept. No further than `LOOK_EVERY`;
 * at the end, the end.
 */
export function nextMark(timeline: Timeline, position: Frames): Frames {
  const { step } = momentAt(timeline, position);
  const ahead = marksIn(step).filter((mark) => mark > position);
  return frames(Math.min(timeline.length, nextLook(timeline.length, position), ...ahead));
}

function marksIn({ start, end, cues }: TimedStep): readonly number[] {
  return [
    // So long it may still be the question before it that is answered.
    start + GRACE,
    end,
    ...cues.flatMap(({ start: begins, end: ends, sentences = [], breaths = [] }) => [
      begins,
      begins + GRACE,
      ...sentences.map(({ from }) => begins + from),
      ends,
      ...breaths.flatMap(turnsOf),
    ]),
  ];
}

/** Where a breath begins, turns and ends, and each second of it: so often it is set right (routine/breath.ts). */
function turnsOf({ start, end }: Span): readonly number[] {
  const turn = start + BREATH.in;
  return [...secondsIn(start, turn), ...secondsIn(turn, end), end];
}

function secondsIn(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / A_SECOND) }, (_, n) => from + n * A_SECOND);
}

/** Where a whole number of such stretches is left of `length`, first behind `position`. */
function nextLook(length: Frames, position: Frames): number {
  const left = Math.ceil(toSeconds(frames(Math.max(0, length - position))) / LOOK_EVERY) - 1;
  return length - Math.floor((Math.max(0, left) * LOOK_EVERY * SAMPLE_RATE) / SAMPLES_PER_FRAME);
}
