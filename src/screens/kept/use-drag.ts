// Dragging one of a list to another place, by a finger, a pen or a mouse on its handle. Nothing in the list
// changes until it is let go: the rows only move aside.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** What is being dragged. */
export interface Drag {
  /** Where in the list it began, and where it would come to lie. */
  readonly from: number;
  readonly to: number;
  /** How far it is from where it began, and how far the others give way, in pixels. */
  readonly by: number;
  readonly room: number;
}

export interface Dragging {
  /** Undefined where nothing is dragged. */
  readonly now: Signal<Drag | undefined>;
  /** Of the list whose children are dragged. */
  readonly list: { current: HTMLUListElement | null };
  /** For the handle of the child at `at`. */
  handle(at: number): {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onClickCapture: (event: MouseEvent) => void;
  };
}

/** A finger that moves less has not dragged anything; in pixels. */
const STILL = 6;
/** So near the edge of the window it scrolls, so fast; in pixels. */
const EDGE = 88;
const SPEED = 9;

/** Calls `onDrop` when the child at `from` was let go over the place `to`. */
export function useDrag(onDrop: (from: number, to: number) => void): Dragging {
  const now = useSignal<Drag | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const stop = useRef<(() => void) | undefined>(undefined);
  const justDragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const begin = (at: number, { pointerId, clientY, currentTarget }: PointerEvent) => {
    const handle = currentTarget;
    const children = [...(list.current?.children ?? [])];
    if (!(handle instanceof HTMLElement) || stop.current) return;
    const spots = children.map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return { middle: top + scrollY + height / 2, height };
    });
    const mine = spots[at];
    if (!mine) return;
    const gap = gapOf(children);
    const start = clientY + scrollY;
    let last = clientY;
    let frame = 0;
    const show = () => {
      const by = last + scrollY - start;
      if (!now.peek() && Math.abs(by) < STILL) return;
      const middle = mine.middle + by;
      const to = spots.filter((spot, index) => index !== at && spot.middle < middle).length;
      now.value = { from: at, to, by, room: mine.height + gap };
    };
    const scroll = () => {
      const speed = last < EDGE ? -SPEED : last > innerHeight - EDGE ? SPEED : 0;
      frame = 0;
      if (!now.peek() || speed === 0) return;
      scrollBy(0, speed);
      show();
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      last = event.clientY;
      show();
      if (!frame) frame = requestAnimationFrame(scroll);
    };
    const end = () => {
      cancelAnimationFrame(frame);
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('lostpointercapture', end);
      removeEventListener('keydown', onKey, true);
      stop.current = undefined;
      now.value = undefined;
    };
    const onUp = () => {
      const drag = now.peek();
      justDragged.current = drag !== undefined;
      end();
      if (drag && drag.to !== drag.from) onDrop(drag.from, drag.to);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !now.peek()) return;
      event.preventDefault();
      justDragged.current = true;
      end();
    };
    justDragged.current = false;
    handle.setPointerCapture(pointerId);
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    // The browser took it for something of its own, or the row is gone.
    handle.addEventListener('lostpointercapture', end);
    addEventListener('keydown', onKey, true);
    stop.current = end;
  };

  return {
    now,
    list,
    handle: (at) => ({
      onPointerDown: (event) => {
        if (event.button === 0 && event.isPrimary) begin(at, event);
      },
      // Whoever drags it has not tapped it.
      onClickCapture: (event) => {
        if (!justDragged.current) return;
        justDragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    }),
  };
}

/** How far the child at `at` is from its place meanwhile, in pixels. */
export function shiftOf(drag: Drag | undefined, at: number): number {
  if (!drag) return 0;
  const { from, to, by, room } = drag;
  if (at === from) return by;
  if (at > from && at <= to) return -room;
  return at < from && at >= to ? room : 0;
}

function gapOf([first, second]: readonly Element[]): number {
  if (!first || !second) return 0;
  return second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
}
