// Keeps Afterglow's own voice from leading Afterglow, and knows when a word began. Pure; goes by the
// position in the track, since timers stop when phones sleep.
import { type Frames, toFrames } from '../catalogue/units';
import type { Timeline } from '../routine/timeline';

/** A cue rings on in the room, and is reported late: so much track after it is still its own. */
const AFTERMATH = toFrames(1);

/** Whether what is heard at `position` may be the voice: a cue sounds there, or just did. */
export function voiceIsNear(timeline: Timeline, position: Frames): boolean {
  const cue = timeline.steps.flatMap(({ cues }) => cues).findLast(({ start }) => start <= position);
  return cue !== undefined && position < cue.end + AFTERMATH;
}

/** What is known of utterances, told in order. */
export interface VoiceGate<Mark> {
  /** `utterance` goes on now. */
  hearing(utterance: number): void;
  /** `utterance` is over now; whether it counts: the voice was not near at any moment of it. */
  admits(utterance: number): boolean;
  /**
   * The mark of the moment when `utterance` began; `none` where the voice was near then, `unknown`
   * where nothing was told of it before its end.
   */
  began(utterance: number): { readonly mark: Mark } | 'none' | 'unknown';
}

/** `near` tells whether the voice is near now; paused, it never is. `mark` marks a moment. */
export function createVoiceGate<Mark>(near: () => boolean, mark: () => Mark): VoiceGate<Mark> {
  let mixed: number | undefined;
  let begun: { utterance: number; at: { readonly mark: Mark } | 'none' } | undefined;
  return {
    hearing(utterance) {
      const isNear = near();
      if (begun?.utterance !== utterance) {
        begun = { utterance, at: isNear ? 'none' : { mark: mark() } };
      }
      if (isNear) mixed = utterance;
    },
    admits: (utterance) => !near() && mixed !== utterance,
    began: (utterance) => (begun?.utterance === utterance ? begun.at : 'unknown'),
  };
}
