// Stores the app on the device until it is whole, and claims that only after looking.
import type { Signal } from '@preact/signals';
import type { StoringFailure, WorkerMessage } from '../sw/messages';
import { ask } from './ask';
import type { Offline, Page } from './page';
import { type Outcome, type Persistent, persistent } from './persistent';
import type { Versions } from './versions';

const { BASE_URL } = import.meta.env;

/** How long after a worker's end its last words may still come, in milliseconds. */
const LATE_MS = 1_000;

/** Keeps at it: an install that breaks off goes on from what is stored, what is lost is repaired. */
export function keepWhole(page: Page, offline: Signal<Offline>, versions: Versions): Persistent {
  /** The most bytes that were ever on the device: only more than that is getting further. */
  let most = 0;
  let registration: ServiceWorkerRegistration | undefined;

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
        else if (!isGivenUp(source)) show(data.done, data.total);
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
    const stored = await endOf(worker);
    // Its reason may arrive a moment after the end.
    const reason = stored ? undefined : await within(LATE_MS, failed);
    stop();
    if (stored) return look(worker);
    const further = most > before;
    // Browsers give an install up after some minutes; from what is stored, the next one goes on.
    if (reason || !further) fail(reason ?? 'unknown');
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
    const { stop } = listen();
    try {
      let { missing } = first;
      while (missing > 0) {
        begin();
        const now = await ask(worker, { type: 'store-next', page: page.script });
        if (!now) return fail('unknown');
        if (now.failed) {
          fail(now.failed);
          return missing < first.missing ? 'further' : 'stuck';
        }
        missing = now.missing;
      }
    } finally {
      stop();
    }
    offline.value = { kind: 'ready' };
    return 'done';
  };

  return persistent(async () => {
    try {
      // Registering may go to the network, so it is not done each time.
      if (!registration?.active) registration = await register();
      versions.watch(registration);
      const { active, installing, waiting } = registration;
      if (active) return await look(active);
      const worker = installing ?? waiting;
      return worker ? await follow(worker) : 'stuck';
    } catch (error) {
      return fail(error instanceof TypeError ? 'network' : 'unknown');
    }
  });
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
