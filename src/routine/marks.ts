// The places in a timeline where anything changes that is shown, said or kept: between two of them there is
// nothing to look at.
import { BREATH } from '../catalogue/breath';
import { type Frames, frames, SAMPLE_RATE, SAMPLES_PER_FRAME, toSeconds } from '../catalogue/units';
import { GRACE } from './asked';
import { momentAt } from './moment';
import type { Span, TimedStep, Timeline } from './timeline';

/**
 * The first place behind `position` where something changes: a step, a line or a sentence begins or ends, a question
 * can be answered, a breath turns, or one second less is left. At most a second away; at the end, the end.
 */
export function nextMark(timeline: Timeline, position: Frames): Frames {
  const { step } = momentAt(timeline, position);
  const ahead = marksIn(step).filter((mark) => mark > position);
  return frames(Math.min(timeline.length, nextSecond(timeline.length, position), ...ahead));
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

function turnsOf({ start, end }: Span): readonly number[] {
  return [start, start + BREATH.in, end];
}

/** Where one whole second less is left of `length` than at `position`; its seconds are rounded up. */
function nextSecond(length: Frames, position: Frames): number {
  const left = Math.ceil(toSeconds(frames(Math.max(0, length - position)))) - 1;
  return length - Math.floor((Math.max(0, left) * SAMPLE_RATE) / SAMPLES_PER_FRAME);
}
