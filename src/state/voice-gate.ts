// Keeps Afterglow's own voice from leading Afterglow. Pure; goes by the position in the track, since
// timers stop when phones sleep.
import { type Frames, toFrames } from '../catalogue/units';
import type { Timeline } from '../routine/timeline';

/** A cue rings on in the room, and is reported late: so much track after it is still its own. */
const AFTERMATH = toFrames(1);

/** Whether what is heard at `position` may be the voice: a cue sounds there, or just did. */
export function voiceIsNear(timeline: Timeline, position: Frames): boolean {
  const cue = timeline.steps.flatMap(({ cues }) => cues).findLast(({ start }) => start <= position);
  return cue !== undefined && position < cue.end + AFTERMATH;
}

/** Lets an utterance pass when the voice was not near at any moment that is known of it. */
export interface VoiceGate {
  /** `utterance` goes on now. */
  hearing(utterance: number): void;
  /** `utterance` is over now; whether it counts. */
  admits(utterance: number): boolean;
}

/** `near` tells whether the voice is near now; paused, it never is. */
export function createVoiceGate(near: () => boolean): VoiceGate {
  let mixed: number | undefined;
  return {
    hearing(utterance) {
      if (near()) mixed = utterance;
    },
    admits: (utterance) => !near() && mixed !== utterance,
  };
}
