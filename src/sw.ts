// The service worker: stores every file of the app on the device, and answers from there.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, Router } from 'workbox-routing';
import { tellPages, throttled } from './sw/clients';
import type { PageMessage, PrecacheFailure } from './sw/messages';
import { countingPlugin, type SizedEntry } from './sw/progress';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly SizedEntry[] };

const PROGRESS_INTERVAL_MS = 100;
/** How fetch and a body that breaks off fail; the last is Workbox's for an answer like 404. */
const NETWORK_ERRORS = ['TypeError', 'NetworkError', 'AbortError', 'bad-precaching-response'];
const entries = self.__WB_MANIFEST;

let failed = false;

const tellProgress = throttled(
  PROGRESS_INTERVAL_MS,
  (progress: { done: number; total: number }) => {
    if (!failed) void tellPages({ type: 'precache-progress', ...progress });
  },
);

const precache = new PrecacheController({
  plugins: [
    countingPlugin(entries, self.location.href, (done, total) => tellProgress({ done, total })),
  ],
});
precache.addToCacheList([...entries]);

const page = precache.createHandlerBoundToURL('index.html');

const router = new Router();
router.registerRoute(new PrecacheRoute(precache));
router.registerRoute(new NavigationRoute(answerNavigation));

self.addEventListener('install', (event) => {
  event.waitUntil(precache.install(event).catch(reportFailure));
});

self.addEventListener('activate', (event) => {
  // Files of earlier versions go; and the first visit is offline-ready without a reload.
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage | null;
  if (message?.type === 'skip-waiting') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const response = router.handleRequest({ event, request: event.request });
  if (response) event.respondWith(response);
});

/** The app is one page, whatever its query; it reads `?start=rest` and the like by itself. */
function answerNavigation(options: Parameters<typeof page>[0]): Promise<Response> {
  const { scope } = self.registration;
  const isPage = [scope, `${scope}index.html`].includes(options.url.href.split(/[?#]/)[0] ?? '');
  // The page's own addresses are relative, so it only works in its own folder.
  return isPage ? page(options) : Promise.resolve(Response.redirect(scope));
}

/** Tells the pages why, and lets the install fail: a version is stored whole or not at all. */
async function reportFailure(error: unknown): Promise<never> {
  // Nothing that was held back may follow the bad news.
  failed = true;
  await tellPages({ type: 'precache-failed', reason: failureOf(error) });
  throw error;
}

function failureOf(error: unknown): PrecacheFailure {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'QuotaExceededError') return 'quota';
  return NETWORK_ERRORS.includes(error.name) ? 'network' : 'unknown';
}
