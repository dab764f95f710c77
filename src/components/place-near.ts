// Where something stands that is about something else on the screen.

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the edges of the window, and from what it is about; in pixels. */
const APART = 12;

/**
 * Where a box of `size` stands in the window `room` to be beside `what`: right beneath it, or else above it, or
 * over it; never out of the window where it has room there. All in CSS pixels from the window's upper left.
 */
export function placeNear(
  what: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  size: Size,
  room: Size,
): { readonly left: number; readonly top: number } {
  const middle = (what.left + what.right - size.width) / 2;
  const beneath = what.bottom + APART;
  const above = what.top - APART - size.height;
  const fits = (top: number) => top >= APART && top + size.height + APART <= room.height;
  return {
    left: within(middle, room.width - size.width),
    top: [beneath, above].find(fits) ?? within(beneath, room.height - size.height),
  };
}

/** `at`, or as near to it as leaves both edges alone; the upper or left one comes first. */
function within(at: number, most: number): number {
  return Math.max(0, Math.min(Math.max(at, Math.min(APART, most)), most - APART));
}
