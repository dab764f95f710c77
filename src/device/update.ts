// New versions: found in the background, taken over by a tap, never while a routine plays.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageMessage } from '../sw/messages';
import { type Registered, registerWorker, supportsWorker } from './worker';

const HOUR_MS = 3_600_000;

const ready = signal(false);

/** Whether a new version is on the device and waits to be taken over. */
export const updateReady: ReadonlySignal<boolean> = ready;

let busy: () => boolean = () => false;
/** Someone asked for the new version in this window, so it may reload. */
let asked = false;

/**
 * Looks for new versions at the start and when the app comes back to sight, at most once an hour.
 * `isBusy` says whether a routine plays in this window: then nothing reloads it. Call it once.
 */
export function watchUpdates(isBusy: () => boolean): void {
  if (!supportsWorker()) return;
  busy = isBusy;
  // The first worker takes over a page that has none, which is no new version.
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) takenOver();
    controlled = true;
  });
  registerWorker().then(watch, () => {
    // Told by `offline`, which registers the same worker.
  });
}

/** Takes the new version over and reloads. Does nothing while a routine plays. */
export function applyUpdate(): void {
  if (busy() || !ready.peek()) return;
  asked = true;
  void registerWorker().then(({ registration: { waiting } }) => {
    if (waiting) waiting.postMessage({ type: 'skip-waiting' } satisfies PageMessage);
    // Another window took the new version over already.
    else location.reload();
  });
}

/** Whether it is time to look again: `last` and `now` in epoch milliseconds. */
export function mayCheck(last: number, now: number): boolean {
  // A clock that was set back must not put the next look far off.
  return now - last >= HOUR_MS || now < last;
}

function watch({ workbox, registration }: Registered): void {
  // One may have been waiting since an earlier visit. On the first visit nothing does for long.
  ready.value = registration.active !== null && registration.waiting !== null;
  workbox.addEventListener('waiting', () => {
    ready.value = true;
  });
  // What was only just fetched is the newest.
  let last = registration.active ? Number.NEGATIVE_INFINITY : Date.now();
  const check = () => {
    if (document.visibilityState !== 'visible' || !mayCheck(last, Date.now())) return;
    last = Date.now();
    // Without a network there is nothing to find.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', check);
  check();
}

function takenOver(): void {
  if (asked || !busy()) {
    location.reload();
    return;
  }
  // Another window asked. What plays here goes on from memory; the reload waits for a tap.
  ready.value = true;
}
