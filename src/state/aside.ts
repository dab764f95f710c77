// Whether the quiet page for whoever finds that something was not right lies over the screen. It is no place
// of its own: it has no address and no entry in the history, it is kept nowhere, and a reload ends it.
import { batch, signal } from '@preact/signals';
import { inUseWhile } from './in-use';

/** What it begins with: that nothing has to go on, or a word for whoever thinks of hurting themselves. */
type AsideAbout = 'uneasy' | 'low';

/** Whether it is open. */
export const asideOpen = signal(false);

/** What it was opened for last. */
export const asideAbout = signal<AsideAbout>('uneasy');

// Nothing reloads under someone who is reading it.
inUseWhile(() => asideOpen.value);

/** Lays it over whatever is shown, and begins `about` what it is needed for; what plays goes on. */
export function openAside(about: AsideAbout = 'uneasy'): void {
  batch(() => {
    asideAbout.value = about;
    asideOpen.value = true;
  });
}

/** Takes it away, and leaves all as it was. */
export function closeAside(): void {
  asideOpen.value = false;
}
