// One window plays at a time: a lock that the browser itself lets go when a window closes or dies
// (https://w3c.github.io/web-locks/), and a channel that tells the others of a change.
import { type ReadonlySignal, signal } from '@preact/signals';

/** What the lock is called, and the channel. */
export const SOUND = 'afterglow-sound';

/** The right to sound, among this browser's windows of the app. */
export interface Turn {
  /** Whether another window has it. Always false where the browser has no locks. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Asks the browser anew, for a window that died without a word. */
  refresh(): Promise<void>;
  /** Takes it until `leave`. Calls `refused` when another window was quicker. */
  take(refused: () => void): void;
  leave(): void;
}

/** Creates this window's side of it. Once for the life of the page. */
export function createTurn(): Turn {
  const elsewhere = signal(false);
  const locks = navigator.locks as LockManager | undefined;
  const channel = locks && openChannel(SOUND);
  if (!locks || !channel) {
    return {
      elsewhere,
      refresh: async () => undefined,
      take: () => undefined,
      leave: () => undefined,
    };
  }
  let wanted = false;
  let letGo: (() => void) | undefined;
  // A lock that was let go is free only a moment later; taking it again waits for that.
  let before: Promise<unknown> = Promise.resolve();

  const refresh = async () => {
    // Refused where the browser keeps nothing: then nothing is known to play elsewhere.
    const { held = [] } = await locks.query().catch(() => ({ held: [] }));
    elsewhere.value = !letGo && held.some(({ name }) => name === SOUND);
  };
  channel.addEventListener('message', () => void refresh());
  document.addEventListener('visibilitychange', () => void refresh());
  void refresh();

  /** Keeps the lock for as long as what it returns is pending. */
  const hold = (lock: Lock | null, refused: () => void): Promise<void> | undefined => {
    if (!wanted) return undefined;
    if (!lock) {
      wanted = false;
      elsewhere.value = true;
      refused();
      return undefined;
    }
    channel.postMessage('taken');
    return new Promise((resolve) => {
      letGo = resolve;
    });
  };

  return {
    elsewhere,
    refresh,
    take(refused) {
      if (wanted) return;
      wanted = true;
      before = before
        .then(() => locks.request(SOUND, { ifAvailable: true }, (lock) => hold(lock, refused)))
        .catch(() => {})
        .then(() => {
          letGo = undefined;
          channel.postMessage('left');
        });
    },
    leave() {
      wanted = false;
      letGo?.();
    },
  };
}

/** A channel to all other windows; undefined where the browser has none for this page. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
