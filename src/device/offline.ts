// What screens see of the service worker: whether the app would work without a network, and whether
// a new version waits. The work is done in ./keep, which is brought in after the first screen.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { KeptVoices } from '../sw/messages';
import type { Keeper, NewVersion, Offline, Page, VoicesHere } from './page';

const state = signal<Offline>({ kind: supportsWorker() ? 'checking' : 'unsupported' });
const update = signal<NewVersion>('none');
const voices = signal<VoicesHere>({ kind: supportsWorker() ? 'unknown' : 'none-kept' });

export const offline: ReadonlySignal<Offline> = state;

/** Whether a new version is on the device, and waits to be taken over. */
export const newVersion: ReadonlySignal<NewVersion> = update;

/** Which voices would speak without a network. */
export const voicesHere: ReadonlySignal<VoicesHere> = voices;

let keeper: Promise<Keeper> | undefined;
let kept: KeptVoices | undefined;

/** Keeps the app on the device and up to date, after the first screen has shown. Call it once. */
export async function startOffline(page: Page): Promise<void> {
  if (!supportsWorker()) return;
  await firstScreenShown();
  keeper = bringKeeper(page);
}

/** Tries again now to store what is missing, rather than by and by. */
export function retryOffline(): void {
  void keeper?.then(({ retry }) => retry());
}

/** Takes the new version over and reloads. Does nothing while the window is in use. */
export function applyUpdate(): void {
  void keeper?.then(({ applyUpdate: apply }) => apply());
}

/** Keeps `wanted` on the device, and gives back what it has of other voices. */
export function keepVoices(wanted: KeptVoices): void {
  kept = wanted;
  void keeper?.then((here) => here.keepVoices(wanted));
}

/** Leaves the line for `ms` to what someone is about to hear; 0 takes it back. */
export function giveWay(ms: number): void {
  void keeper?.then((here) => here.giveWay(ms));
}

async function bringKeeper(page: Page): Promise<Keeper> {
  try {
    return (await import('./keep')).keep(
      page,
      { offline: state, newVersion: update, voices },
      kept,
    );
  } catch {
    state.value = { kind: 'failed', reason: 'network' };
    const retry = () => {
      keeper = bringKeeper(page);
    };
    return { retry, applyUpdate: retry, keepVoices: () => {}, giveWay: () => {} };
  }
}

/** Whether this page can and should have a service worker. The dev server has none. */
function supportsWorker(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator;
}

/** The page's own loading comes first; storing megabytes for later must not slow it. */
async function firstScreenShown(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
