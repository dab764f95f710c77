// One timer for the next place where something changes. Where timers stop, as on a locked phone, the
// element's own reports of time do instead (`isLate`): nothing depends on it but that what is shown is in time.
import type { Seconds } from '../catalogue/units';

/** A moment more than asked for, so that by then the element has got there, in milliseconds. */
const MORE_MS = 2;

export interface Alarm {
  /** Rings in `after` seconds instead of when it was set for before; undefined for not at all. */
  set(after: Seconds | undefined): void;
  /** Whether it should have rung by now. */
  isLate(): boolean;
}

/** An alarm that calls `ring`, once for each time that it is set. */
export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When it shall ring, by `performance.now()`. */
  let at = Number.POSITIVE_INFINITY;
  return {
    set(after) {
      clearTimeout(timer);
      const wait = after === undefined ? Number.POSITIVE_INFINITY : after * 1000 + MORE_MS;
      at = performance.now() + wait;
      timer = after === undefined ? undefined : setTimeout(ring, Math.max(MORE_MS, wait));
    },
    isLate: () => performance.now() > at,
  };
}
