// One timer for the next place where something changes. Where timers stop, as on a locked phone, the
// element's own reports of time do instead: nothing depends on it but that what is shown is in time.
import type { Seconds } from '../catalogue/units';

/** A moment more than asked for, so that by then the element has got there, in milliseconds. */
const MORE_MS = 2;

export interface Alarm {
  /** Rings in `after` seconds instead of when it was set for before; undefined for not at all. */
  set(after: Seconds | undefined): void;
}

/** An alarm that calls `ring`, once for each time that it is set. */
export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set(after) {
      clearTimeout(timer);
      timer =
        after === undefined ? undefined : setTimeout(ring, Math.max(0, after * 1000) + MORE_MS);
    },
  };
}
