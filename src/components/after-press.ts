// What changes as someone leaves a field can move what stands below it. The finger that made them leave has already
// gone down there, and would miss: what it touches is let answer first.

let pressed: { readonly on: EventTarget | null; isDown: boolean } | undefined;

/** Notes each press from now on. Returns the function that ends it. */
export function notePresses(): () => void {
  const noting = new AbortController();
  const { signal } = noting;
  const down = ({ target }: Event) => {
    pressed = { on: target, isDown: true };
  };
  const end = () => {
    if (pressed) pressed.isDown = false;
  };
  const key = () => {
    pressed = undefined;
  };
  addEventListener('pointerdown', down, { capture: true, signal });
  addEventListener('pointerup', end, { capture: true, signal });
  addEventListener('pointercancel', end, { capture: true, signal });
  addEventListener('keydown', key, { capture: true, signal });
  return () => noting.abort();
}

/**
 * Does `work` now, or where someone has left `field` by a press on what follows it in the screen, as soon as
 * the click is over that may come of it.
 */
export function afterPressBelow(field: Element, work: () => void): void {
  if (!pressed || !isBelow(pressed.on, field)) {
    work();
    return;
  }
  const over = new AbortController();
  const later = () => {
    over.abort();
    setTimeout(work);
  };
  // A mouse leaves the field when it goes down, a finger when it has come up again.
  if (!pressed.isDown) {
    later();
    return;
  }
  addEventListener('pointerup', later, { capture: true, signal: over.signal });
  addEventListener('pointercancel', later, { capture: true, signal: over.signal });
}

/** What stands at the foot of the screen stays where it is. */
function isBelow(pressedOn: EventTarget | null, field: Element): boolean {
  if (!(pressedOn instanceof Node) || !field.closest('main')?.contains(pressedOn)) return false;
  return (field.compareDocumentPosition(pressedOn) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
