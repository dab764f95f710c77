// How a routine breathes: the least quiets and the most speech. From the design's content notes:
// "a cue is one breath ... then quiet", and speech takes a fifth to a third of the time.
import type { CueRole } from '../catalogue/model';
import { toFrames } from '../catalogue/units';

/** The least quiet after any cue. A cue's own `quiet` may ask for more. */
export const LEAST_GAP = toFrames(1.2);

/** Quiet between a step's chime and its first word. */
export const AFTER_CHIME = toFrames(0.5);

/** Quiet between a line and the first slow breath behind it, and between the last one and what follows. */
export const BEFORE_BREATHS = toFrames(1);
export const AFTER_BREATHS = toFrames(0.5);

/** Quiet between the last word and the closing chime. */
export const BEFORE_CLOSING = toFrames(1.5);

/** Silence behind the closing chime, so that it rings out before the screen changes. */
export const AFTER_CLOSING = toFrames(0.6);

/** `if-time` cues come in while speech stays under this share of a step. */
export const MOST_SPEECH = 0.33;

/** `if-time` cues come in while this share of a step stays free for longer quiets. */
export const LEAST_SLACK = 0.12;

/** `if-time` steps go while the others would get less than this share of their comfortable time. */
export const LEAST_COMFORT = 0.75;

/** How a step's spare time is shared out among the quiets, by the cues on their two sides. */
export function gapWeight(before: CueRole, after: CueRole | 'step-end'): number {
  // Behind a question is the time to answer it, and all the spare time is for that.
  if (before === 'question') return 1;
  // What leads over is said last, and then it goes on.
  if (before === 'transition' || after === 'question') return 0;
  if (after === 'nearing-end') return 4;
  if (before === 'opening') return after === 'opening' ? 0 : 1;
  if (before === 'nearing-end') return 1;
  return 3;
}

/** How long a cue without a clip stands, at an easy 130 words a minute and never under 2 s. */
export function readingTime(text: string) {
  const words = text.split(/\s+/).length;
  return toFrames(Math.max(2, (words * 60) / 130));
}
