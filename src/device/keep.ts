// Keeps the app on the device, whole and right, and finds new versions. Brought in after the first
// screen.
import type { Signal } from '@preact/signals';
import type { KeptVoices, PageMessage } from '../sw/messages';
import { keepWhole } from './keep-whole';
import type { Keeper, NewVersion, Offline, Page, VoicesHere } from './page';
import { followVersions } from './versions';

/** What is told of how that goes. */
interface Told {
  readonly offline: Signal<Offline>;
  readonly newVersion: Signal<NewVersion>;
  readonly voices: Signal<VoicesHere>;
}

/** Starts to keep what `page` needs and `kept` voices, if they are known yet. Call it once. */
export function keep(page: Page, told: Told, kept: KeptVoices | undefined): Keeper {
  const versions = followVersions(page, told.newVersion);
  const whole = keepWhole(page, told, versions, kept);
  // A part of a screen that cannot be had: is it still there?
  addEventListener('vite:preloadError', whole.now);
  whole.now();
  forgetAgain();
  return {
    retry() {
      if (told.offline.peek().kind !== 'ready') {
        told.offline.value = { kind: 'installing', done: 0, total: 0 };
      }
      const voices = told.voices.peek();
      if (voices.kind === 'known') told.voices.value = { ...voices, failed: undefined };
      whole.now();
    },
    applyUpdate: versions.apply,
    keepVoices: whole.keepVoices,
    giveWay: (ms) => void lend(ms),
  };
}

/** Whichever worker fetches, of this version or the next, gives way. Never throws. */
async function lend(ms: number): Promise<void> {
  // Where a browser may keep nothing for the app, asking for the worker is refused: then none fetches.
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  for (const worker of [registration?.active, registration?.installing]) {
    worker?.postMessage({ type: 'give-way', ms } satisfies PageMessage);
  }
}

/** A page that did not start had everything looked at anew. Once is enough. */
function forgetAgain(): void {
  if (!new URLSearchParams(location.search).has('again')) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
}
