// Keys that work while the focus is in the player's region, and nowhere else: a single letter must not
// act on someone who is elsewhere, or who dictates. The region takes the focus on arrival.
import { useLayoutEffect } from 'preact/hooks';

/** What an element says that is such a region. */
export const KEYS_HERE = { 'data-keys': true } as const;

/** Whether the focus is in a region for keys. */
export function hasKeys({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-keys]') !== null;
}

/** Does what `keys` say for each key pressed in the region, except with a modifier held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // With what they work on, not after it: a key may be pressed as soon as that is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !hasKeys(event)) return;
      const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
