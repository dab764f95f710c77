// Speaking to the app's pages, those included that this worker does not control yet.
import type { WorkerMessage } from './messages';

declare const self: ServiceWorkerGlobalScope;

/** Tells every open page of this app. Other apps on the same origin hear nothing. */
export async function tellPages(message: WorkerMessage): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) {
    if (page.url.startsWith(self.registration.scope)) page.postMessage(message);
  }
}

/** `tell`, at most once in `interval` milliseconds; the first and the last value always arrive. */
export function throttled<Value>(interval: number, tell: (value: Value) => void) {
  let latest: { readonly value: Value } | undefined;
  let resting = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (latest) send(latest.value);
    }, interval);
  };
  const send = (value: Value) => {
    latest = undefined;
    tell(value);
    rest();
  };
  return (value: Value) => {
    if (resting) latest = { value };
    else send(value);
  };
}
