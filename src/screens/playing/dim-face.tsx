// The face of the player in a dark room: near black, the caption, a slow glow, one large button.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { playing as words } from '#words/player';
import type { Moment } from '../../routine/moment';
import css from './dim-face.module.css';
import { type Gesture, gestureOf, HOLD } from './gesture';

interface DimFaceProps {
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly sounds: boolean;
  /** Only a hold counts: for a phone under a blanket. */
  readonly locked: boolean;
  readonly onGesture: (gesture: Exclude<Gesture, 'none'>) => void;
}

/**
 * Covers the screen. Hidden from screen readers, which keep the controls behind it; any key brings
 * those back for everyone.
 */
export function DimFace({ moment, sounds, locked, onGesture }: DimFaceProps) {
  const text = useComputed(() => moment.value?.cue?.text ?? '');
  const place = useComputed(() => shiftOf(moment.value));
  const strokes = useStrokes((gesture) => {
    if (gesture === 'none' || (locked && gesture !== 'hold')) return;
    onGesture(gesture);
  });
  // With the face itself, not after it: it must never be there without its way out.
  useLayoutEffect(() => {
    const wake = () => onGesture('hold');
    addEventListener('keydown', wake);
    return () => removeEventListener('keydown', wake);
  }, [onGesture]);
  return (
    <div class={css.face} aria-hidden="true" data-testid="dim-face" {...strokes}>
      <div class={css.shifted} style={{ transform: place.value }}>
        <span class={`${css.glow} ${sounds ? css.breathing : ''}`} />
        <p class={css.caption}>{text}</p>
        <p class={css.hint}>{locked ? words.dim.locked : words.dim.hint}</p>
      </div>
    </div>
  );
}

/** A few pixels elsewhere with each step, so that no part of an OLED screen is lit all along. */
function shiftOf(moment: Moment | undefined): string {
  const step = moment?.stepIndex ?? 0;
  return `translate(${((step * 7) % 5) * 6 - 12}px, ${((step * 3) % 4) * 8 - 12}px)`;
}

/** Pointer events of one finger, read as gestures; a hold counts before the finger leaves. */
function useStrokes(onGesture: (gesture: Gesture) => void) {
  const down = useRef<{ x: number; y: number; at: number; timer: number } | undefined>(undefined);
  const end = () => {
    clearTimeout(down.current?.timer);
    down.current = undefined;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const timer = window.setTimeout(() => {
        end();
        onGesture('hold');
      }, HOLD);
      down.current = { x: event.clientX, y: event.clientY, at: event.timeStamp, timer };
    },
    onPointerMove(event: PointerEvent) {
      const from = down.current;
      if (!from) return;
      const moved = { dx: event.clientX - from.x, dy: event.clientY - from.y, lasted: 0 };
      if (gestureOf(moved) !== 'tap') clearTimeout(from.timer);
    },
    onPointerUp(event: PointerEvent) {
      const from = down.current;
      if (!from) return;
      end();
      onGesture(
        gestureOf({
          dx: event.clientX - from.x,
          dy: event.clientY - from.y,
          lasted: event.timeStamp - from.at,
        }),
      );
    },
    onPointerCancel: end,
  };
}
