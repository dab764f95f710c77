// Stores the app on the device until it is whole, and claims that only after looking.
import type { Signal } from '@preact/signals';
import type {
  KeptVoices,
  PageMessage,
  Standing,
  StoringFailure,
  WorkerMessage,
} from '../sw/messages';
import { ask } from './ask';
import { lookMeanwhile } from './look-meanwhile';
import type { Offline, Page, VoicesHere } from './page';
import { type Outcome, type Persistent, persistent } from './persistent';
import type { Versions } from './versions';

const { BASE_URL } = import.meta.env;

/** How long after a worker's end its last words may still come, in milliseconds. */
const LATE_MS = 1_000;

interface Told {
  readonly offline: Signal<Offline>;
  readonly voices: Signal<VoicesHere>;
}

/** What keeps at it. */
export interface Whole extends Persistent {
  /** Has `wanted` kept from now on, and no other voices. */
  keepVoices(wanted: KeptVoices): void;
}

/**
 * Keeps at it: an install that breaks off goes on from what is stored, what is lost is repaired. Which
 * voices are kept is `kept`, or as it was where that is not known yet.
 */
export function keepWhole(
  page: Page,
  { offline, voices }: Told,
  versions: Versions,
  kept?: KeptVoices,
): Whole {
  /** The most bytes that were ever on the device: only more than that is getting further. */
  let most = 0;
  let registration: ServiceWorkerRegistration | undefined;

  /** Every worker hears it: the next version is stored with the same voices. */
  const tellVoices = () => {
    if (!kept || !registration) return;
    const message: PageMessage = { type: 'keep-voices', page: page.script, voices: kept };
    const { active, waiting, installing } = registration;
    for (const worker of [active, waiting, installing]) worker?.postMessage(message);
  };
  // A worker of an earlier version does not know of voices.
  const showVoices = ({ voices: standings = {}, failed }: Standing) => {
    voices.value = { kind: 'known', standings, failed };
  };

  const fail = (reason: StoringFailure): Outcome => {
    offline.value = { kind: 'failed', reason };
    return 'stuck';
  };
  /** A problem is said until there is something better to say: more bytes than ever, or all. */
  const show = (done: number, total: number) => {
    if (offline.peek().kind !== 'failed' || done > most) {
      offline.value = { kind: 'installing', done, total };
    }
    most = Math.max(most, done);
  };
  const ready = () => {
    if (offline.peek().kind !== 'ready') offline.value = { kind: 'ready' };
  };
  const begin = () => {
    // What was whole has come undone.
    if (offline.peek().kind === 'ready') most = 0;
    if (offline.peek().kind !== 'installing') show(0, 0);
  };

  /** Shows what workers tell, until `stop` is called; `failed` comes with the reason they give. */
  const listen = () => {
    const workers = navigator.serviceWorker;
    let stop = () => {};
    const failed = new Promise<StoringFailure>((resolve) => {
      const hear = ({ data, source }: MessageEvent<WorkerMessage>) => {
        if (data.type === 'failed') resolve(data.reason);
        // One that was given up may still talk; its good news is none.
        else if (data.type === 'progress' && !isGivenUp(source)) show(data.done, data.total);
      };
      workers.addEventListener('message', hear);
      stop = () => workers.removeEventListener('message', hear);
    });
    return { failed, stop };
  };

  /** Follows the first worker to its end. */
  const follow = async (worker: ServiceWorker): Promise<Outcome> => {
    const before = most;
    begin();
    const { failed, stop } = listen();
    const stopLooking = lookMeanwhile(worker, page, (standing) => {
      if (standing) showVoices(standing);
      // No voice has to wait for a worker that does not answer.
      else if (voices.peek().kind === 'unknown') voices.value = { kind: 'known', standings: {} };
    });
    const stored = await endOf(worker);
    stopLooking();
    // Its reason may arrive a moment after the end.
    const reason = stored ? undefined : await within(LATE_MS, failed);
    stop();
    if (stored) return look(worker);
    const further = most > before;
    // Browsers give an install up after some minutes; from what is stored, the next one goes on.
    if (reason || !further) {
      fail(reason ?? 'unknown');
      const here = voices.peek();
      if (here.kind === 'known') voices.value = { ...here, failed: reason ?? 'unknown' };
    }
    return further ? 'further' : 'stuck';
  };

  /** Looks at what is really there, and has what is missing stored, and only that. */
  const look = async (worker: ServiceWorker): Promise<Outcome> => {
    const first = await ask(worker, { type: 'look', page: page.script });
    if (!first) {
      // Whether it is still there, registering will tell.
      registration = undefined;
      offline.value = { kind: 'checking' };
      return 'stuck';
    }
    versions.compare(worker, first);
    showVoices(first);
    const { stop } = listen();
    try {
      let now = first;
      while (now.missing > 0 || now.alsoMissing > 0) {
        const isNeeded = now.missing > 0;
        if (isNeeded) begin();
        // A voice that comes beside takes nothing from what is whole.
        else ready();
        const next = await ask(worker, { type: 'store-next', page: page.script });
        const failed = next ? next.failed : 'unknown';
        if (next) showVoices(next);
        if (failed) {
          if (isNeeded) fail(failed);
          else showVoices({ ...now, failed });
          return missingIn(now) < missingIn(first) ? 'further' : 'stuck';
        }
        if (next) now = next;
      }
    } finally {
      stop();
    }
    ready();
    return 'done';
  };

  /** The next version is already here: what was chosen since then is to be, too. */
  const completeNext = async (worker: ServiceWorker) => {
    for (;;) {
      const standing = await ask(worker, { type: 'store-next', page: page.script });
      if (!standing || standing.failed || missingIn(standing) === 0) return;
    }
  };

  const attempts = persistent(async () => {
    const meant = kept;
    try {
      // Registering may go to the network, so it is not done each time.
      if (!registration?.active) registration = await register();
      versions.watch(registration);
      tellVoices();
      const { active, installing, waiting } = registration;
      if (active) {
        const outcome = await look(active);
        if (outcome === 'done' && waiting) await completeNext(waiting);
        // Another voice may have been chosen when all was nearly done.
        return kept === meant ? outcome : 'further';
      }
      const worker = installing ?? waiting;
      return worker ? await follow(worker) : 'stuck';
    } catch (error) {
      // Where nothing can be kept, no voice has to wait until it is.
      if (voices.peek().kind === 'unknown') voices.value = { kind: 'known', standings: {} };
      return fail(error instanceof TypeError ? 'network' : 'unknown');
    }
  });
  return {
    now: attempts.now,
    keepVoices(wanted) {
      kept = wanted;
      tellVoices();
      attempts.now();
    },
  };
}

function missingIn({ missing, alsoMissing }: Standing): number {
  return missing + alsoMissing;
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${BASE_URL}sw.js`, { scope: BASE_URL });
}

function isGivenUp(source: MessageEventSource | null): boolean {
  return source instanceof ServiceWorker && source.state === 'redundant';
}

/** What `promise` brings within `ms`, or nothing. */
function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms)),
  ]);
}

/** Waits for `worker` to be in charge, or to be given up. */
function endOf(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
