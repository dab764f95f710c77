// Keys that work wherever the focus is.
import { useLayoutEffect } from 'preact/hooks';

/** Does what `keys` say for each key, except in a dialog or a field, or with a modifier held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // With what they work on, not after it: a key may be pressed as soon as that is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog, input')) return;
      const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
