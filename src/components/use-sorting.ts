// Putting a list in order by dragging one of it, by its handle: with a finger, a pen or a mouse. Nothing in the list
// changes, and nothing is drawn anew, until it is let go: the rows only move aside.
import { useEffect, useRef } from 'preact/hooks';

/** A finger that moves less has not dragged anything; in pixels. */
const STILL = 6;
/** How near to an edge of the window the page moves on beneath what is dragged, in pixels; and how far, each frame. */
const EDGE = 96;
const SPEED = 9;

/** What a handle of a row listens with. */
export interface HandleEvents {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

/** The rows of a list as they lay when one of them was taken. */
interface Rows {
  readonly elements: readonly HTMLElement[];
  /** In pixels of the page. */
  readonly spans: readonly { readonly middle: number; readonly height: number }[];
  /** What lies between two of them, in pixels. */
  readonly gap: number;
}

/**
 * A list whose rows are the children of `list`, and what the handle of each listens with. Where one is let go,
 * `onMove` is told from where to where, both from 0. While it lasts, the list has `data-sorting` and the row
 * `data-dragged`. Escape leaves all as it was, as does what the browser takes for something of its own.
 */
export function useSorting<List extends HTMLElement>(onMove: (from: number, to: number) => void) {
  const list = useRef<List>(null);
  const stop = useRef<(() => void) | undefined>(undefined);
  const justDragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const begin = (index: number, { pointerId, clientY, currentTarget: handle }: PointerEvent) => {
    const box = list.current;
    if (!box || !(handle instanceof HTMLElement) || stop.current) return;
    const rows = rowsOf(box);
    const mine = rows.spans[index];
    if (!mine) return;
    const start = clientY + scrollY;
    let [last, frame] = [clientY, 0];
    /** Where it would come to lie; undefined as long as nothing was dragged. */
    let to: number | undefined;
    const show = () => {
      const by = last + scrollY - start;
      if (to === undefined && Math.abs(by) < STILL) return;
      const middle = mine.middle + by;
      to = rows.spans.filter((span, at) => at !== index && span.middle < middle).length;
      box.dataset.sorting = 'true';
      for (const [at, row] of rows.elements.entries()) {
        const room = wayOf(at, index, to) * (mine.height + rows.gap);
        row.style.transform = `translateY(${at === index ? by : room}px)`;
        row.toggleAttribute('data-dragged', at === index);
      }
    };
    const scroll = () => {
      const speed = last < EDGE ? -SPEED : last > innerHeight - EDGE ? SPEED : 0;
      frame = 0;
      if (to === undefined || speed === 0) return;
      scrollBy(0, speed);
      show();
      frame = requestAnimationFrame(scroll);
    };
    const onPointerMove = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      last = event.clientY;
      show();
      if (!frame) frame = requestAnimationFrame(scroll);
    };
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      cancelAnimationFrame(frame);
      delete box.dataset.sorting;
      for (const row of rows.elements) {
        row.style.transform = '';
        row.removeAttribute('data-dragged');
      }
      justDragged.current = to !== undefined;
      stop.current = undefined;
    };
    const onPointerUp = () => {
      const dropped = to;
      end();
      if (dropped !== undefined && dropped !== index) onMove(index, dropped);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || to === undefined) return;
      event.preventDefault();
      end();
    };
    justDragged.current = false;
    stop.current = end;
    const { signal } = listening;
    handle.setPointerCapture(pointerId);
    handle.addEventListener('pointermove', onPointerMove, { signal });
    handle.addEventListener('pointerup', onPointerUp, { signal });
    // The browser took it for something of its own, or the row is gone.
    handle.addEventListener('lostpointercapture', end, { signal });
    addEventListener('keydown', onKeyDown, { capture: true, signal });
  };

  const handleOf = (index: number): HandleEvents => ({
    onPointerDown: (event) => {
      if (event.button === 0 && event.isPrimary) begin(index, event);
    },
    // Whoever drags it has not tapped it.
    onClickCapture: (event) => {
      if (!justDragged.current) return;
      justDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  });
  return { list, handleOf };
}

function rowsOf(list: HTMLElement): Rows {
  const elements = [...list.children].filter((row) => row instanceof HTMLElement);
  const boxes = elements.map((row) => row.getBoundingClientRect());
  const [first, second] = boxes;
  return {
    elements,
    spans: boxes.map(({ top, height }) => ({ middle: top + scrollY + height / 2, height })),
    gap: first && second ? second.top - first.bottom : 0,
  };
}

/** Which way the row at `at` makes room for one that goes from `index` to `to`: up, down, or not at all. */
function wayOf(at: number, index: number, to: number): -1 | 0 | 1 {
  if (at > index && at <= to) return -1;
  return at < index && at >= to ? 1 : 0;
}
