// When the element is to be looked at next: where anything changes in what it plays, and at once when it does
// something else than it did.
import { type Frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import { nextMark } from '../routine/marks';
import type { Timeline } from '../routine/timeline';
import { createAlarm } from './alarm';
import type { Doing, ElementEvent, TrackElement } from './track-element';

/** How soon to look again for what is on its way, or for a quiet to put it in. */
const OFTEN: Seconds = 0.25;

/** Where the element was looked at, in what it shall play. */
export interface Look {
  readonly timeline: Timeline | undefined;
  readonly at: Frames;
  /** Whether all that is wanted is in the element. Otherwise what is on its way may come at any time. */
  readonly isSettled: boolean;
}

export interface Lookout {
  /** It has been looked at just now. */
  looked(look: Look): void;
  /** Whether a look at it can bring anything new after `event`. */
  isWorth(event: ElementEvent, look: Look): boolean;
}

/** Watches `element`, and calls `ring` when it is time. */
export function createLookout(element: TrackElement, ring: () => void): Lookout {
  const alarm = createAlarm(ring);
  /** What it did when it was looked at last, and where it has to be looked at next. */
  let seen: Doing = 'nothing';
  let due: Frames | undefined;
  let marked: { timeline: Timeline; at: Frames; mark: Frames } | undefined;
  const markBehind = (timeline: Timeline, at: Frames) => {
    if (marked?.timeline !== timeline || marked.at !== at) {
      marked = { timeline, at, mark: nextMark(timeline, at) };
    }
    return marked.mark;
  };
  const isDue = ({ at, isSettled }: Look) => {
    if (due === undefined || element.doing() !== seen || !isSettled) return true;
    const now = toFrames(Math.max(0, element.position()));
    return now >= due || now < at;
  };
  return {
    looked({ timeline, at, isSettled }) {
      seen = element.doing();
      due = timeline && seen === 'sounding' ? markBehind(timeline, at) : undefined;
      const soon = due && toSeconds(due) - element.position();
      alarm.set(soon && (isSettled ? soon : Math.min(soon, OFTEN)));
    },
    isWorth(event, look) {
      // Where it tells the time, and the timer will ring in time all the same, that is nothing new.
      if (event === 'time') return alarm.isLate() && isDue(look);
      return event !== 'seeked' || isDue(look);
    },
  };
}
