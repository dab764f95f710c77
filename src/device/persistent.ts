// Trying again by itself: soon at first, ever more rarely after that, and at once when the network
// or the person comes back.

/** How a try ended. */
export type Outcome =
  | 'done'
  /** Not done, but further than before: the waiting starts over. */
  | 'further'
  | 'stuck';

/** Seconds from a try in vain to the next, by how many there were in a row. */
const DELAYS: readonly number[] = [2, 10, 60, 300, 900];
/** Looking at the phone and away again asks for nothing within this time, in milliseconds. */
const REST_MS = 5_000;

/** Something that is tried until it is done. */
export interface Persistent {
  /** Tries now, unless a try is under way. */
  now(): void;
}

/**
 * Makes `attempt` something to persist in; a throw is a try in vain. It is also tried anew, done or
 * not, when the network or the person comes back, since what was done may have come undone.
 */
export function persistent(attempt: () => Promise<Outcome>): Persistent {
  let running = false;
  let inVain = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    if (running) return;
    running = true;
    clearTimeout(timer);
    const outcome = await attempt().catch((): Outcome => 'stuck');
    running = false;
    ended = performance.now();
    inVain = outcome === 'stuck' ? inVain + 1 : 0;
    if (outcome === 'done') return;
    timer = setTimeout(() => {
      // Without a network the next try is its return.
      if (navigator.onLine) void run();
    }, delayAfter(inVain) * 1000);
  };

  addEventListener('online', () => void run());
  document.addEventListener('visibilitychange', () => {
    const rested = performance.now() - ended >= REST_MS;
    if (document.visibilityState === 'visible' && rested) void run();
  });
  return { now: () => void run() };
}

/** Seconds to wait after `inVain` tries in a row that came to nothing. */
function delayAfter(inVain: number): number {
  return DELAYS[Math.min(Math.max(inVain - 1, 0), DELAYS.length - 1)] ?? 0;
}
