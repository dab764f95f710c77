// The service worker: stores the files of the app and of the chosen voices on the device, and answers
// from there.
import { bringMissing, WIDTH } from './sw/bring-missing';
import { tellPages, throttled } from './sw/clients';
import { ServerError, WrongAnswer } from './sw/fetch-right';
import { keptVoices, rememberVoices } from './sw/kept-voices';
import { dropLeftOver, noteOpenWindows } from './sw/left-over';
import type {
  KeptVoices,
  PageMessage,
  Standing,
  StoringFailure,
  WorkerMessage,
} from './sw/messages';
import { notStarted } from './sw/not-started';
import { createStore } from './sw/store';
import { createStoring } from './sw/storing';
import { filesOf, type ListedFile, type VersionFile } from './sw/version';
import { isKept, isNeeded, isStaying, standings } from './sw/voices';
import { createWay } from './sw/way';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

/** A few steps a second look even; each has the page drawn anew. */
const PROGRESS_INTERVAL_MS = 250;
/** How fetch and a body that breaks off fail. */
const NETWORK_ERRORS = ['TypeError', 'NetworkError', 'AbortError'];

const { scope } = self.registration;
/** As Workbox named it: what an earlier version stored is used, if it is right, and else goes. */
const CACHE = `workbox-precache-v2-${scope}`;

const files = filesOf(self.__WB_MANIFEST, self.location.href);
const byAddress = new Map(files.map((file) => [file.href, file]));
const store = createStore(CACHE);
// Not every browser has locks.
const guard = createStoring(CACHE, self.navigator.locks as LockManager | undefined);
const way = createWay();

/** What a page told this worker. */
let told: KeptVoices | undefined;

/** What was told last, while something is being stored. */
let progress: WorkerMessage | undefined;
const tellProgress = throttled(PROGRESS_INTERVAL_MS, (now: WorkerMessage) => {
  if (!givenUp()) void tellPages(now);
});

self.addEventListener('install', (event) => {
  event.waitUntil(guard.during(storeAll).catch(reportFailure));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage | null;
  const [port] = event.ports;
  const answerWith = (standing: Promise<Standing>) =>
    event.waitUntil(standing.then((now) => port?.postMessage(now)));
  switch (message?.type) {
    case 'skip-waiting':
      return event.waitUntil(self.skipWaiting());
    case 'give-way':
      way.lend(event.source instanceof Client ? event.source.id : '', message.ms);
      // A sign of life to whoever waits for it.
      if (progress) tellProgress(progress);
      return;
    case 'look':
      event.waitUntil(dropLeftOver(store, stayingFiles, CACHE, guard));
      return answerWith(standing(message.page));
    case 'store-next':
      return answerWith(storeNext(message.page));
    case 'keep-voices':
      return answerWith(keepVoices(message.voices).then(() => standing(message.page)));
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
  const before = await keptVoices(CACHE);
  // A page may have told another one meanwhile.
  told ??= before;
  await rememberVoices(told, CACHE);
  await store.dropWrong(await keptFiles());
  while ((await store.missing(await keptFiles())).length > 0) await bring('progress', isKept);
}

/** Stores those of the missing files that `isMeant`: at most `most` of them. */
async function bring(
  type: 'progress' | 'beside',
  isMeant: typeof isKept,
  most?: number,
): Promise<void> {
  let voices = await voicesNow();
  const filesMeant = () => files.filter((file) => isMeant(file, voices));
  let wanted = filesMeant();
  await bringMissing({
    store,
    wanted: () => {
      if (told && told !== voices) {
        voices = told;
        wanted = filesMeant();
      }
      return wanted;
    },
    stays: (file) => isStaying(file, told ?? voices),
    ...(most && { most }),
    way,
    tell: (done, total) => {
      const now = { type, done, total };
      progress = now;
      tellProgress(now);
    },
    isOver: givenUp,
  }).finally(() => {
    progress = undefined;
  });
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
  await dropLeftOver(store, stayingFiles, CACHE, guard);
}

async function standing(page: string): Promise<Standing> {
  const { origin, pathname } = new URL(page);
  const voices = await voicesNow();
  const missing = await store.missing(files);
  const needed = missing.filter((file) => isNeeded(file, voices));
  return {
    missing: needed.length,
    alsoMissing: missing.filter((file) => isKept(file, voices)).length - needed.length,
    voices: standings(files, missing),
    serves: byAddress.has(origin + pathname),
  };
}

let storing: Promise<StoringFailure | undefined> | undefined;

/** Stores some missing files; two windows that ask at once wait for the same. */
async function storeNext(page: string): Promise<Standing> {
  storing ??= storeSome()
    .catch(failureOf)
    .finally(() => {
      storing = undefined;
    });
  const failed = await storing;
  return { ...(await standing(page)), ...(failed && { failed }) };
}

/** What is needed comes first, and says how far it is; the voices beside tell that by their standing. */
async function storeSome(): Promise<undefined> {
  const voices = await voicesNow();
  const needed = await store.missing(files.filter((file) => isNeeded(file, voices)));
  await (needed.length > 0 ? bring('progress', isNeeded, WIDTH) : bring('beside', isKept, WIDTH));
}

/** Keeps `voices` from now on, and throws what this version has of others away. */
async function keepVoices(voices: KeptVoices): Promise<void> {
  told = voices;
  await rememberVoices(voices, CACHE);
  await store.drop(files.filter((file) => !isStaying(file, voices)));
}

async function voicesNow(): Promise<KeptVoices> {
  return told ?? keptVoices(CACHE);
}

async function keptFiles(): Promise<readonly VersionFile[]> {
  const voices = await voicesNow();
  return files.filter((file) => isKept(file, voices));
}

async function stayingFiles(): Promise<readonly VersionFile[]> {
  const voices = await voicesNow();
  return files.filter((file) => isStaying(file, voices));
}

/** `file`, stored or fetched; asked past the caches, what is stored is looked at first. */
async function answer(request: Request, file: VersionFile): Promise<Response> {
  if (request.cache === 'reload') await store.dropWrong([file]);
  return store.answer(file, async () => isStaying(file, await voicesNow()));
}

async function answerEarlier(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request.url)) ?? fetch(request);
}

/** The app is one page, whatever its query; it reads the `?start=rest` of earlier links by itself. */
async function answerNavigation(request: Request, url: URL): Promise<Response> {
  const page = byAddress.get(`${scope}index.html`);
  const isPage = [scope, page?.href].includes(url.origin + url.pathname);
  // The page's own addresses are relative, so it only works in its own folder.
  if (!isPage || !page) return Response.redirect(scope);
  // The page that could not start asks for this.
  if (url.searchParams.has('again')) await store.dropWrong(files);
  try {
    return await store.answer(page, async () => true);
  } catch {
    // Whatever there is to see, perhaps a network to sign in to, is better than nothing.
    return fetch(request).catch(notStarted);
  }
}

/** Whether the browser has done with this worker, which may still run. */
function givenUp(): boolean {
  const worker = self.serviceWorker as ServiceWorker | undefined;
  return worker?.state === 'redundant';
}

function failureOf(error: unknown): StoringFailure {
  if (error instanceof ServerError) return 'server';
  if (error instanceof WrongAnswer) return 'wrong';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'QuotaExceededError') return 'quota';
  return NETWORK_ERRORS.includes(error.name) ? 'network' : 'unknown';
}
