// The one registration of the service worker, shared by what watches it.
import type { Workbox } from 'workbox-window';

/** A registered service worker, with Workbox's view of its life. */
export interface Registered {
  readonly workbox: Workbox;
  readonly registration: ServiceWorkerRegistration;
}

/** Whether this page can and should have a service worker. The dev server has none. */
export function supportsWorker(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator;
}

let registering: Promise<Registered> | undefined;

/**
 * Registers the worker, once the page has loaded; asking again gives the same registration. After
 * a failure, asking again tries again. Rejects with TypeError where the worker cannot be fetched.
 */
export function registerWorker(): Promise<Registered> {
  registering ??= register().catch((error: unknown) => {
    registering = undefined;
    throw error;
  });
  return registering;
}

/** Forgets a registration whose worker could not install, so that the next one starts afresh. */
export function forgetWorker(): void {
  registering = undefined;
}

async function register(): Promise<Registered> {
  await firstScreenShown();
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`, {
    scope: import.meta.env.BASE_URL,
  });
  const registration = await workbox.register({ immediate: true });
  // Workbox answers with nothing only where service workers are missing.
  if (!registration) throw new TypeError('Service workers are not available');
  return { workbox, registration };
}

/** The page's own loading comes first; storing megabytes for later must not slow it. */
async function firstScreenShown(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
