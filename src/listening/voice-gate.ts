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

/** More than ever go on at once: one may begin before it is told what the one before it was. */
const AT_ONCE = 4;

/** What is known of one utterance. */
interface Known<Mark> {
  readonly began: { readonly mark: Mark } | 'none';
  /** Whether the voice was near at any moment of it. */
  readonly mixed: boolean;
}

/** `near` tells whether the voice is near now; paused, it never is. `mark` marks a moment. */
export function createVoiceGate<Mark>(near: () => boolean, mark: () => Mark): VoiceGate<Mark> {
  /** The latest ones, in their order. */
  const known = new Map<number, Known<Mark>>();
  return {
    hearing(utterance) {
      const isNear = near();
      const before = known.get(utterance);
      const began = before?.began ?? (isNear ? 'none' : { mark: mark() });
      known.set(utterance, { began, mixed: isNear || before?.mixed === true });
      const [oldest] = known.keys();
      if (known.size > AT_ONCE && oldest !== undefined) known.delete(oldest);
    },
    admits: (utterance) => !near() && !known.get(utterance)?.mixed,
    began: (utterance) => known.get(utterance)?.began ?? 'unknown',
  };
}
