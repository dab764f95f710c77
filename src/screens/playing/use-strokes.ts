// Pointer events of one finger, read as gestures.
import { useEffect, useRef } from 'preact/hooks';
import { isFresh } from '../../components/one-touch';
import { type Gesture, gestureOf, HOLD } from './gesture';

interface Down {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly timer: number;
}

/** How far a mouse goes before someone has moved it, in pixels: a table may shake. */
const MOVED = 12;

/**
 * Handlers for an element that is touched anywhere. A hold counts before the finger leaves. A second
 * finger, a palm, or a touch while the element has only just appeared means nothing. A mouse that moves
 * without a button means what `onHover` does.
 */
export function useStrokes(
  onGesture: (gesture: Exclude<Gesture, 'none'>) => void,
  onHover: () => void,
) {
  const hovered = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const down = useRef<Down | undefined>(undefined);
  const fingers = useRef(new Set<number>());
  const end = () => {
    clearTimeout(down.current?.timer);
    down.current = undefined;
  };
  useEffect(() => end, []);
  const lift = ({ pointerId }: PointerEvent): Down | undefined => {
    fingers.current.delete(pointerId);
    const from = down.current;
    if (from?.pointer !== pointerId) return;
    end();
    return from;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const { currentTarget, pointerId: pointer, clientX: x, clientY: y, timeStamp: at } = event;
      if (!(currentTarget instanceof Element) || event.button !== 0) return;
      // However far it goes, its end comes here.
      currentTarget.setPointerCapture(pointer);
      fingers.current.add(pointer);
      if (fingers.current.size > 1 || isFresh(currentTarget)) return end();
      const timer = window.setTimeout(() => {
        end();
        onGesture('hold');
      }, HOLD);
      down.current = { pointer, x, y, at, timer };
    },
    onPointerMove({ pointerId, pointerType, buttons, clientX, clientY }: PointerEvent) {
      const from = down.current;
      if (pointerType === 'mouse' && buttons === 0) {
        hovered.current ??= { x: clientX, y: clientY };
        const { x, y } = hovered.current;
        if (Math.hypot(clientX - x, clientY - y) > MOVED) onHover();
      }
      if (from?.pointer !== pointerId) return;
      const moved = { dx: clientX - from.x, dy: clientY - from.y, lasted: 0 };
      if (gestureOf(moved) !== 'tap') clearTimeout(from.timer);
    },
    onPointerUp(event: PointerEvent) {
      const from = lift(event);
      if (!from) return;
      const gesture = gestureOf({
        dx: event.clientX - from.x,
        dy: event.clientY - from.y,
        lasted: event.timeStamp - from.at,
      });
      if (gesture !== 'none') onGesture(gesture);
    },
    onPointerCancel: lift,
  };
}
