// Whether the app would work without a network, and how far it is on the way there.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PrecacheFailure, WorkerMessage } from '../sw/messages';
import { forgetWorker, registerWorker, supportsWorker } from './worker';

export type Offline =
  /** This browser cannot, or not in this kind of window. */
  | { readonly kind: 'unsupported' }
  /** Bytes stored and bytes in total; `total` is 0 until it is known. */
  | { readonly kind: 'installing'; readonly done: number; readonly total: number }
  /** Everything is on the device. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: PrecacheFailure };

const NOTHING_YET: Offline = { kind: 'installing', done: 0, total: 0 };

const state = signal<Offline>(firstState());

export const offline: ReadonlySignal<Offline> = state;

/** Stores the app on the device, after the first screen has shown. Call it once. */
export function startOffline(): void {
  if (!supportsWorker()) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    state.value = nextOffline(state.peek(), data);
  });
  // Also when another window got there first.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    state.value = { kind: 'ready' };
  });
  void install();
}

/** Tries again after a failure. What was stored before it is kept and not fetched again. */
export function retryOffline(): void {
  if (state.peek().kind !== 'failed') return;
  state.value = NOTHING_YET;
  void install();
}

/** What `message` makes of `state`. Once ready it stays so: updates install behind it. */
export function nextOffline(state: Offline, message: WorkerMessage): Offline {
  if (state.kind === 'ready' || state.kind === 'unsupported') return state;
  switch (message.type) {
    case 'precache-progress':
      return { kind: 'installing', done: message.done, total: message.total };
    case 'precache-failed':
      return { kind: 'failed', reason: message.reason };
    default:
      return state;
  }
}

function firstState(): Offline {
  if (!supportsWorker()) return { kind: 'unsupported' };
  // A worker only controls a page once it has stored everything.
  return navigator.serviceWorker.controller ? { kind: 'ready' } : NOTHING_YET;
}

async function install(): Promise<void> {
  try {
    const { registration } = await registerWorker();
    if (registration.active) {
      state.value = { kind: 'ready' };
      return;
    }
    const worker = registration.installing ?? registration.waiting;
    if (worker) follow(worker);
  } catch (error) {
    fail(error instanceof TypeError ? 'network' : 'unknown');
  }
}

/** Follows the first worker to its end; its own messages have told the reason of a failure. */
function follow(worker: ServiceWorker): void {
  const look = () => {
    if (worker.state === 'activated') state.value = { kind: 'ready' };
    if (worker.state === 'redundant') fail('unknown');
  };
  worker.addEventListener('statechange', look);
  look();
}

function fail(reason: PrecacheFailure): void {
  forgetWorker();
  if (state.peek().kind === 'installing') state.value = { kind: 'failed', reason };
}
