// Keeps what is said in sight, where it would be scrolled away: until someone scrolls for themselves.
import { effect, type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../routine/moment';

/** How long whoever scrolls is left alone, in milliseconds. */
const LEFT_ALONE = 8000;

/**
 * Scrolls `box` to the line that is said, whenever another one begins or there is other room: into the
 * `middle` of all other lines, or until the `whole` of it shows.
 */
export function useInSight(
  box: { readonly current: HTMLElement | null },
  moment: ReadonlySignal<Moment | undefined>,
  to: 'middle' | 'whole',
): void {
  const scrolled = useRef(Number.NEGATIVE_INFINITY);
  const show = () => {
    const room = box.current;
    const found = room?.querySelector(LINES[to]);
    if (!room || !found || performance.now() - scrolled.current < LEFT_ALONE) return;
    room.scrollTop += WAYS[to](found.getBoundingClientRect(), room.getBoundingClientRect());
  };
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const room = box.current;
    if (!room) return;
    const note = ({ timeStamp }: Event) => {
      scrolled.current = timeStamp;
    };
    for (const sign of SIGNS) room.addEventListener(sign, note, { passive: true });
    const observer = new ResizeObserver(show);
    // What it holds may grow while it does not.
    for (const each of [room, ...room.children]) observer.observe(each);
    return () => {
      for (const sign of SIGNS) room.removeEventListener(sign, note);
      observer.disconnect();
    };
  }, [box, to]);
  const line = useComputed(() => moment.value?.cue?.start);
  // Not by the hook for effects: that asks for a frame whenever the moment changes, and so again and again.
  useEffect(
    () =>
      effect(() => {
        if (line.value === undefined) return;
        // Once it is drawn.
        const frame = requestAnimationFrame(() => latest.current());
        return () => cancelAnimationFrame(frame);
      }),
    [line],
  );
}

const LINES = { middle: '[aria-current]', whole: '[data-testid="caption"]' } as const;
const WAYS = { middle: wayToMiddle, whole: wayTo } as const;
const SIGNS = ['wheel', 'touchmove'] as const;

/** How far from the edge it stands, in pixels. */
const APART = 8;

/** How far to scroll so that `found` is in `room`: all of it where it fits, its beginning where it does not. */
function wayTo(found: DOMRect, room: DOMRect): number {
  if (found.top >= room.top && found.bottom <= room.bottom) return 0;
  const fits = found.height + 2 * APART <= room.height;
  return fits && found.bottom > room.bottom
    ? found.bottom + APART - room.bottom
    : found.top - APART - room.top;
}

/** How far to scroll so that the middle of `found` is in that of `room`, or its beginning shows where it is long. */
function wayToMiddle(found: DOMRect, room: DOMRect): number {
  const middle = (found.top + found.bottom - room.top - room.bottom) / 2;
  return Math.min(middle, found.top - APART - room.top);
}
