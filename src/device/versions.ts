// New versions: found in the background, taken over by a tap, and never forced on a window in use.
import type { Signal } from '@preact/signals';
import { ahead } from '../async/ahead';
import { withinASecond } from '../async/within-a-second';
import type { PageMessage, Standing } from '../sw/messages';
import { ask } from './ask';
import type { NewVersion, Page } from './page';
import { persistent } from './persistent';

const HOUR_MS = 3_600_000;

/** What is known of versions other than the page's own. */
export interface Versions {
  /** Looks for new ones from now on. */
  watch(registration: ServiceWorkerRegistration): void;
  /** Offers a reload where the page's own `worker` says that it is of another version. */
  compare(worker: ServiceWorker, standing: Standing): void;
  /** Takes the new version over. Does nothing while the window is in use. */
  apply(): void;
}

/**
 * Follows versions for `page`: looks at the start and when it comes back to sight, at most once an
 * hour. When another window has taken one over, a page at rest goes along; one in use goes on, on
 * its own files, until the person has time to reload.
 */
export function followVersions(page: Page, newVersion: Signal<NewVersion>): Versions {
  const workers = navigator.serviceWorker;
  let registered: ServiceWorkerRegistration | undefined;
  /** Someone asked for the new version in this window, so it may reload. */
  let asked = false;
  let last = Number.NEGATIVE_INFINITY;
  /** A new version was found, and could not be stored. */
  let unfinished = false;

  const search = persistent(async () => {
    const rests = document.visibilityState !== 'visible' || !mayCheck(last, Date.now());
    if (!registered || (rests && !unfinished)) return 'done';
    last = Date.now();
    // Without a network there is nothing to find.
    if (
      !(await registered.update().then(
        () => true,
        () => false,
      ))
    )
      return 'done';
    const found = registered.installing;
    unfinished = found !== null && !(await isStored(found));
    return unfinished ? 'stuck' : 'done';
  });

  const offer = async ({ active, installing }: ServiceWorkerRegistration) => {
    // The very first version is no new one.
    if (active && installing && (await isStored(installing))) newVersion.value = 'waits';
  };

  /**
   * Has `waiting` take over. Browsers end the old worker for that as soon as it has nothing to do, and
   * start it again for what the page asks of it just then; that one they let be for half a minute, and for
   * minutes where it is asked for more. So nothing is asked that can wait.
   */
  const takeOver = async (waiting: ServiceWorker) => {
    newVersion.value = 'comes';
    await withinASecond(ahead.standStill());
    // Meanwhile someone may have begun something.
    if (page.isInUse()) return letBe();
    asked = true;
    waiting.postMessage({ type: 'skip-waiting' } satisfies PageMessage);
    waiting.addEventListener('statechange', () => {
      // A newer version took its place: the next tap is for that one.
      if (waiting.state === 'redundant') letBe();
    });
  };

  const letBe = () => {
    newVersion.value = 'waits';
    ahead.goOn();
  };

  const takenOver = async () => {
    const worker = workers.controller;
    if (asked && !page.isInUse()) return location.reload();
    ahead.goOn();
    const standing = worker && (await ask(worker, { type: 'look', page: page.script }));
    if (standing?.serves) newVersion.value = registered?.waiting ? 'waits' : 'none';
    else if (standing && !page.isInUse()) location.reload();
    else newVersion.value = 'waits';
  };
  workers.addEventListener('controllerchange', () => void takenOver());

  return {
    watch(registration) {
      // After a failed install it is another one.
      if (registered === registration) return;
      registered = registration;
      // One may have been waiting since an earlier visit.
      if (registration.active && registration.waiting) newVersion.value = 'waits';
      registration.addEventListener('updatefound', () => void offer(registration));
      // What was only just fetched is the newest.
      if (!registration.active) last = Date.now();
      search.now();
    },
    compare(worker, { serves }) {
      if (worker === workers.controller && !serves) newVersion.value = 'waits';
    },
    apply() {
      if (page.isInUse() || newVersion.peek() !== 'waits') return;
      const waiting = registered?.waiting;
      // Another window took the new version over already.
      if (!waiting) return location.reload();
      void takeOver(waiting);
    },
  };
}

/** Whether it is time to look again: `last` and `now` in epoch milliseconds. */
export function mayCheck(last: number, now: number): boolean {
  // A clock that was set back must not put the next look far off.
  return now - last >= HOUR_MS || now < last;
}

/** Waits until `worker` has stored its version, or was given up. */
function isStored(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'installing' && worker.state !== 'parsed') resolve(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
