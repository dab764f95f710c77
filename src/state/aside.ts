// Whether the quiet page for whoever finds that something was not right lies over the screen. It is no place
// of its own: it has no address and no entry in the history, it is kept nowhere, and a reload ends it.
import { signal } from '@preact/signals';
import { inUseWhile } from './in-use';

/** Whether it is open. */
export const asideOpen = signal(false);

// Nothing reloads under someone who is reading it.
inUseWhile(() => asideOpen.value);

/** Lays it over whatever is shown; what plays goes on. */
export function openAside(): void {
  asideOpen.value = true;
}

/** Takes it away, and leaves all as it was. */
export function closeAside(): void {
  asideOpen.value = false;
}
