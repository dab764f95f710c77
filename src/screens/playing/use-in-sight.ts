// Keeps what is said in sight, where it would be scrolled away: until someone scrolls for themselves.
import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../routine/moment';

/** How long whoever scrolls is left alone, in milliseconds. */
const LEFT_ALONE = 8000;

/** Scrolls `box` to what `selector` finds in it, whenever another line begins or there is other room. */
export function useInSight(
  box: { readonly current: HTMLElement | null },
  moment: ReadonlySignal<Moment | undefined>,
  selector: string,
): void {
  const scrolled = useRef(Number.NEGATIVE_INFINITY);
  const show = () => {
    const room = box.current;
    const found = room?.querySelector(selector);
    if (!room || !found || performance.now() - scrolled.current < LEFT_ALONE) return;
    room.scrollTop += wayTo(found.getBoundingClientRect(), room.getBoundingClientRect());
  };
  useEffect(() => {
    const room = box.current;
    if (!room) return;
    const note = ({ timeStamp }: Event) => {
      scrolled.current = timeStamp;
    };
    for (const sign of SIGNS) room.addEventListener(sign, note, { passive: true });
    const observer = new ResizeObserver(show);
    observer.observe(room);
    return () => {
      for (const sign of SIGNS) room.removeEventListener(sign, note);
      observer.disconnect();
    };
  }, [box, selector]);
  const line = useComputed(() => moment.value?.cue?.start);
  useSignalEffect(() => {
    if (line.value === undefined) return;
    // Once it is drawn.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  });
}

const SIGNS = ['wheel', 'touchmove'] as const;

/** How far from the edge it stands, in pixels. */
const APART = 8;

/** How far to scroll so that `found` is in `room`: all of it where it fits, its beginning where it does not. */
function wayTo(found: DOMRect, room: DOMRect): number {
  if (found.top >= room.top && found.bottom <= room.bottom) return 0;
  const fits = found.height <= room.height;
  return fits && found.bottom > room.bottom
    ? found.bottom + APART - room.bottom
    : found.top - APART - room.top;
}
