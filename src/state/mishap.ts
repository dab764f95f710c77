// Whatever nobody has foreseen: said in one sentence, so that nobody waits for what will not come.
import { signal } from '@preact/signals';

/** Whether something has gone wrong that nothing else tells of. */
export const mishap = signal(false);

/** Notices every error that is caught nowhere. Call it once, before anything can go wrong. */
export function watchMishaps(): void {
  addEventListener('error', ({ filename, message }) => {
    // A browser's own additions fail in their own name.
    const foreign = filename !== '' && !filename.startsWith(location.origin);
    // Sizes that are told a frame later are told as an error, and harm nothing.
    if (!foreign && !message.startsWith('ResizeObserver loop')) mishap.value = true;
  });
  addEventListener('unhandledrejection', () => {
    mishap.value = true;
  });
}
