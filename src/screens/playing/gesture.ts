// What a finger meant, on a screen that is one button. Pure.

/** A finger that went down and came up. Pixels, and milliseconds. */
export interface Stroke {
  readonly dx: number;
  readonly dy: number;
  readonly lasted: number;
}

export type Gesture = 'tap' | 'hold' | 'next' | 'previous' | 'none';

/** How long a finger rests for a hold, in milliseconds: Android's and iOS's own is about this. */
export const HOLD = 600;

const MOVED = 24;
const SWIPED = 60;

/** Sideways is a step, a rest a hold, a touch a tap; anything else was not meant. */
export function gestureOf({ dx, dy, lasted }: Stroke): Gesture {
  if (Math.abs(dx) >= SWIPED && Math.abs(dx) > 2 * Math.abs(dy)) {
    return dx < 0 ? 'next' : 'previous';
  }
  if (Math.hypot(dx, dy) > MOVED) return 'none';
  return lasted >= HOLD ? 'hold' : 'tap';
}
