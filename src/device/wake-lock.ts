// Keeps the screen on while it is wanted on (https://w3c.github.io/screen-wake-lock/).

/** A wish that the screen stays on. Where the browser cannot, nothing happens. */
export interface ScreenWake {
  keep(): void;
  release(): void;
}

/** The system takes the lock away whenever the page is hidden; on return it is taken anew. */
export function createScreenWake(): ScreenWake {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;
  let askAgain = false;

  const hold = (taken: WakeLockSentinel) => {
    if (!wanted) return void taken.release();
    if (taken.released) return;
    lock = taken;
    taken.addEventListener('release', () => {
      if (lock === taken) lock = undefined;
    });
  };
  const take = async () => {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    // A second lock on top of one that is on its way would be nobody's to release.
    askAgain = isAsking;
    if (isAsking) return;
    isAsking = true;
    try {
      const taken = await navigator.wakeLock?.request('screen');
      if (taken) hold(taken);
    } catch {
      // Refused, as on a low battery: the sound goes on without it.
    }
    isAsking = false;
    if (askAgain) void take();
  };
  document.addEventListener('visibilitychange', () => void take());

  return {
    keep() {
      wanted = true;
      void take();
    },
    release() {
      wanted = false;
      void lock?.release();
      lock = undefined;
    },
  };
}
