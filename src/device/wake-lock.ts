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

  const take = async () => {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    try {
      const taken = await navigator.wakeLock?.request('screen');
      if (!taken) return;
      if (!wanted) return void taken.release();
      lock = taken;
      taken.addEventListener('release', () => {
        if (lock === taken) lock = undefined;
      });
    } catch {
      // Refused, as on a low battery: the sound goes on without it.
    }
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
