// A half-typed number or name is nowhere but in its field.
import { effect, signal } from '@preact/signals';
import { inUseWhile } from './in-use';
import { route } from './route';

/** Keeps this window in use while something is typed that no field has handed on yet. */
export function followTyping(): void {
  const typing = signal(false);
  inUseWhile(() => typing.value);
  addEventListener('input', () => (typing.value = true), true);
  // A field hands on what was typed when it is left.
  addEventListener('change', () => (typing.value = false), true);
  // What was typed goes with its screen.
  effect(() => {
    if (route.value) typing.value = false;
  });
}
