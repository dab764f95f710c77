// Putting a list in order by dragging one of it: with a finger, a pen or a mouse, by its handle.
import { useRef } from 'preact/hooks';

/** How near to an edge of the window the page moves on beneath what is dragged, in pixels; and how far, each frame. */
const EDGE = 96;
const SPEED = 9;

interface Dragging {
  readonly index: number;
  readonly startY: number;
  readonly startScroll: number;
  readonly rows: readonly HTMLElement[];
  /** Where the rows were, in pixels of the page. */
  readonly spans: readonly { readonly top: number; readonly height: number }[];
  y: number;
  to: number;
  frame: number;
}

/** What a handle of a row listens with. */
export interface HandleEvents {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/**
 * A list whose rows are the children of `list`, and what the handle of each listens with. Nothing is drawn
 * anew while one is dragged; where it is let go, `onMove` is told from where to where, both from 0.
 */
export function useSorting<List extends HTMLElement>(onMove: (from: number, to: number) => void) {
  const list = useRef<List>(null);
  const dragging = useRef<Dragging | undefined>(undefined);

  const show = (now: Dragging) => {
    const by = now.y - now.startY + scrollY - now.startScroll;
    const mine = now.spans[now.index];
    if (!mine) return;
    const middle = mine.top + mine.height / 2 + by;
    now.to = now.spans.filter(
      ({ top, height }, at) => at !== now.index && top + height / 2 < middle,
    ).length;
    for (const [at, row] of now.rows.entries()) {
      const shift = at === now.index ? by : shiftOf(at, now) * gapped(now);
      row.style.transform = `translateY(${shift}px)`;
    }
  };
  const moveOn = () => {
    const now = dragging.current;
    if (!now) return;
    const by = now.y < EDGE ? -SPEED : now.y > innerHeight - EDGE ? SPEED : 0;
    if (by !== 0) {
      scrollBy(0, by);
      show(now);
    }
    now.frame = requestAnimationFrame(moveOn);
  };
  const end = () => {
    const now = dragging.current;
    dragging.current = undefined;
    if (!now) return undefined;
    cancelAnimationFrame(now.frame);
    for (const row of now.rows) {
      row.style.transform = '';
      row.removeAttribute('data-dragged');
    }
    list.current?.removeAttribute('data-sorting');
    return now;
  };

  const handleOf = (index: number): HandleEvents => ({
    onPointerDown(event) {
      if (!event.isPrimary || event.button !== 0 || !list.current) return;
      const { currentTarget, pointerId, clientY } = event;
      if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
      const rows = [...list.current.children].filter((row) => row instanceof HTMLElement);
      const spans = rows.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return { top: top + scrollY, height };
      });
      rows[index]?.setAttribute('data-dragged', 'true');
      list.current.setAttribute('data-sorting', 'true');
      const frame = requestAnimationFrame(moveOn);
      const start = { startY: clientY, startScroll: scrollY, y: clientY };
      dragging.current = { index, rows, spans, to: index, frame, ...start };
    },
    onPointerMove({ clientY }) {
      const now = dragging.current;
      if (!now) return;
      now.y = clientY;
      show(now);
    },
    onPointerUp() {
      const now = end();
      if (now && now.to !== now.index) onMove(now.index, now.to);
    },
    onPointerCancel: () => void end(),
  });
  return { list, handleOf };
}

/** Which way the row at `at` makes room: up, down, or not at all. */
function shiftOf(at: number, { index, to }: Dragging): number {
  if (at > index && at <= to) return -1;
  return at < index && at >= to ? 1 : 0;
}

/** How much room what is dragged takes, with the gap behind it. */
function gapped({ index, spans }: Dragging): number {
  const mine = spans[index];
  const [first, second] = spans;
  if (!mine) return 0;
  const gap = first && second ? second.top - first.top - first.height : 0;
  return mine.height + gap;
}
