// One timer for the next place where something changes. Where timers stop, as on a locked phone, the
// element's own reports of time do instead (`isLate`): nothing depends on it but that what is shown is in time.
import type { Seconds } from '../catalogue/units';

/** A moment more than asked for, so that by then the element has got there, in milliseconds. */
const MORE_MS = 2;

export interface Alarm {
  /** Rings in `after` seconds instead of when it was set for before; undefined for not at all. */
  set(after: Seconds | undefined): void;
  /** Whether it should have rung by now, or is not set: then the element alone tells what is so. */
  isLate(): boolean;
}

/** An alarm that calls `ring`, once for each time that it is set. */
export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When it shall ring, by `performance.now()`; where it is not set, long ago. */
  let at = Number.NEGATIVE_INFINITY;
  return {
    set(after) {
      clearTimeout(timer);
      at = Number.NEGATIVE_INFINITY;
      timer = undefined;
      if (after === undefined) return;
      const wait = Math.max(0, after * 1000) + MORE_MS;
      at = performance.now() + wait;
      timer = setTimeout(ring, wait);
    },
    isLate: () => performance.now() > at,
  };
}
