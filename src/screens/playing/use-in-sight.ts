// Keeps what is said in sight, where it would be scrolled away: until someone scrolls for themselves.
import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../routine/moment';

/** How long whoever scrolls is left alone, in milliseconds. */
const LEFT_ALONE = 8000;

/** Scrolls `box` to what `selector` finds in it, whenever another line begins. */
export function useInSight(
  box: { readonly current: HTMLElement | null },
  moment: ReadonlySignal<Moment | undefined>,
  selector: string,
): void {
  const scrolled = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = box.current;
    const note = ({ timeStamp }: Event) => {
      scrolled.current = timeStamp;
    };
    element?.addEventListener('wheel', note, { passive: true });
    element?.addEventListener('touchmove', note, { passive: true });
    return () => {
      element?.removeEventListener('wheel', note);
      element?.removeEventListener('touchmove', note);
    };
  }, [box]);
  const line = useComputed(() => moment.value?.cue?.start);
  useSignalEffect(() => {
    if (line.value === undefined) return;
    // Once it is drawn.
    const frame = requestAnimationFrame(() => {
      const element = box.current;
      const found = element?.querySelector(selector);
      if (!element || !found || performance.now() - scrolled.current < LEFT_ALONE) return;
      const room = element.getBoundingClientRect();
      const { top, bottom } = found.getBoundingClientRect();
      if (top >= room.top && bottom <= room.bottom) return;
      // All of it where it fits; its beginning where it does not.
      const fits = bottom - top <= room.height;
      const by = fits && bottom > room.bottom ? bottom - room.bottom : top - room.top;
      element.scrollTop += by;
    });
    return () => cancelAnimationFrame(frame);
  });
}
