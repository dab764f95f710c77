// Keeps the app on the device, whole and right, and finds new versions. Brought in after the first
// screen.
import type { Signal } from '@preact/signals';
import { keepWhole } from './keep-whole';
import type { Keeper, Offline, Page } from './page';
import { followVersions } from './versions';

/** Starts to keep what `page` needs, and says through the signals how that goes. Call it once. */
export function keep(page: Page, offline: Signal<Offline>, updateReady: Signal<boolean>): Keeper {
  const versions = followVersions(page, updateReady);
  const whole = keepWhole(page, offline, versions);
  // A part of a screen that cannot be had: is it still there?
  addEventListener('vite:preloadError', whole.now);
  whole.now();
  forgetAgain();
  return {
    retry() {
      offline.value = { kind: 'installing', done: 0, total: 0 };
      whole.now();
    },
    applyUpdate: versions.apply,
  };
}

/** A page that did not start had everything looked at anew. Once is enough. */
function forgetAgain(): void {
  if (!new URLSearchParams(location.search).has('again')) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
}
