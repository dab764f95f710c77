// The service worker: stores every file of the app on the device, and answers from there.
import { tellPages, throttled } from './sw/clients';
import { WrongAnswer } from './sw/fetch-right';
import { dropLeftOver, noteOpenWindows } from './sw/left-over';
import type { PageMessage, Standing, StoringFailure } from './sw/messages';
import { notStarted } from './sw/not-started';
import { createStore } from './sw/store';
import { filesOf, type ListedFile, type VersionFile } from './sw/version';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

const PROGRESS_INTERVAL_MS = 100;
/** How fetch and a body that breaks off fail. */
const NETWORK_ERRORS = ['TypeError', 'NetworkError', 'AbortError'];

const { scope } = self.registration;
/** As Workbox named it: what an earlier version stored is used, if it is right, and else goes. */
const CACHE = `workbox-precache-v2-${scope}`;

const files = filesOf(self.__WB_MANIFEST, self.location.href);
const byAddress = new Map(files.map((file) => [file.href, file]));
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
const store = createStore(files, CACHE);

const tellProgress = throttled(PROGRESS_INTERVAL_MS, (done: number) => {
  if (!givenUp()) void tellPages({ type: 'progress', done, total });
});

self.addEventListener('install', (event) => {
  event.waitUntil(storeAll().catch(reportFailure));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage | null;
  const [port] = event.ports;
  switch (message?.type) {
    case 'skip-waiting':
      return event.waitUntil(self.skipWaiting());
    case 'look':
      event.waitUntil(dropLeftOver(store, CACHE));
      return event.waitUntil(standing(message.page).then((now) => port?.postMessage(now)));
    case 'store-next':
      return event.waitUntil(storeNext(message.page).then((now) => port?.postMessage(now)));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') return event.respondWith(answerNavigation(request, url));
  const file = byAddress.get(url.origin + url.pathname);
  if (file) event.respondWith(answer(request, file));
  // A window that is still of an earlier version.
  else if (url.pathname.includes('/assets/')) event.respondWith(answerEarlier(request));
});

/** A version is stored whole and right, or not at all; what is right already is not fetched again. */
async function storeAll(): Promise<void> {
  await store.dropWrong(files);
  const missing = await store.missing();
  let done = total - bytesOf(missing);
  tellProgress(done);
  for (const file of missing) {
    // Browsers give an install up after some minutes; whoever goes on is a worker after this one.
    if (givenUp()) throw new DOMException('The install was given up', 'AbortError');
    const before = done;
    await store.bring(file, (bytes) => tellProgress(before + bytes));
    done += file.bytes;
  }
}

/** Tells the pages why, and lets the install fail. */
async function reportFailure(error: unknown): Promise<never> {
  if (!givenUp()) await tellPages({ type: 'failed', reason: failureOf(error) });
  throw error;
}

/** The first visit is ready for offline without a reload. */
async function takeOver(): Promise<void> {
  await noteOpenWindows(CACHE);
  await self.clients.claim();
  await dropLeftOver(store, CACHE);
}

async function standing(page: string): Promise<Standing> {
  const { origin, pathname } = new URL(page);
  return { missing: (await store.missing()).length, serves: byAddress.has(origin + pathname) };
}

let storing: Promise<StoringFailure | undefined> | undefined;

/** Stores one missing file; two windows that ask at once wait for the same. */
async function storeNext(page: string): Promise<Standing> {
  storing ??= storeOne()
    .catch(failureOf)
    .finally(() => {
      storing = undefined;
    });
  const failed = await storing;
  return { ...(await standing(page)), ...(failed && { failed }) };
}

async function storeOne(): Promise<undefined> {
  const missing = await store.missing();
  const [next] = missing;
  if (!next) return;
  const before = total - bytesOf(missing);
  await store.bring(next, (bytes) => tellProgress(before + bytes));
}

/** `file`, stored or fetched; asked past the caches, what is stored is looked at first. */
async function answer(request: Request, file: VersionFile): Promise<Response> {
  if (request.cache === 'reload') await store.dropWrong([file]);
  return store.answer(file);
}

async function answerEarlier(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request.url)) ?? fetch(request);
}

/** The app is one page, whatever its query; it reads `?start=rest` and the like by itself. */
async function answerNavigation(request: Request, url: URL): Promise<Response> {
  const page = byAddress.get(`${scope}index.html`);
  const isPage = [scope, page?.href].includes(url.origin + url.pathname);
  // The page's own addresses are relative, so it only works in its own folder.
  if (!isPage || !page) return Response.redirect(scope);
  // The page that could not start asks for this.
  if (url.searchParams.has('again')) await store.dropWrong(files);
  try {
    return await store.answer(page);
  } catch {
    // Whatever there is to see, perhaps a network to sign in to, is better than nothing.
    return fetch(request).catch(notStarted);
  }
}

function bytesOf(some: readonly VersionFile[]): number {
  return some.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether the browser has done with this worker, which may still run. */
function givenUp(): boolean {
  const worker = self.serviceWorker as ServiceWorker | undefined;
  return worker?.state === 'redundant';
}

function failureOf(error: unknown): StoringFailure {
  if (error instanceof WrongAnswer) return 'wrong';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'QuotaExceededError') return 'quota';
  return NETWORK_ERRORS.includes(error.name) ? 'network' : 'unknown';
}
