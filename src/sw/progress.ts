// Bytes of a new version as they arrive.
import type { PrecacheEntry } from 'workbox-precaching';

/** A file to store, with its size in bytes as the build measured it. */
export type SizedEntry = PrecacheEntry & { readonly bytes?: number };

/** What Workbox tells a plugin, as far as counting needs it. */
export interface ProgressPlugin {
  fetchDidSucceed(param: { event: Event; request: Request; response: Response }): Promise<Response>;
  handlerDidComplete(param: { event: Event; request: Request; error?: Error }): Promise<void>;
}

/**
 * Counts the bytes of `entries` while an install fetches them, and calls `report` with bytes done and
 * bytes in total at every change. Addresses are resolved against `base`.
 */
export function countingPlugin(
  entries: readonly SizedEntry[],
  base: string,
  report: (done: number, total: number) => void,
): ProgressPlugin {
  const sizes = new Map(entries.map(({ url, bytes = 0 }) => [new URL(url, base).href, bytes]));
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const arrived = new Map<string, number>();
  let done = 0;

  const setArrived = (url: string, bytes: number) => {
    // A file longer than the build knew (a host that changes it) takes nothing beyond the total.
    const counted = Math.min(bytes, sizes.get(url) ?? 0);
    done += counted - (arrived.get(url) ?? 0);
    arrived.set(url, counted);
    report(done, total);
  };

  return {
    async fetchDidSucceed({ event, request, response }) {
      if (event.type !== 'install') return response;
      // A second reader counts, so that what is stored is the untouched response. Where it breaks
      // off, so does the one that stores, and that one reports it.
      void countBytes(response.clone(), (bytes) => setArrived(request.url, bytes)).catch(() => {});
      return response;
    },
    async handlerDidComplete({ event, request, error }) {
      // Also counts files that an earlier attempt has stored already.
      if (event.type === 'install' && !error) setArrived(request.url, sizes.get(request.url) ?? 0);
    },
  };
}

async function countBytes(response: Response, tell: (bytes: number) => void): Promise<void> {
  const reader = response.body?.getReader();
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    bytes += chunk.value.byteLength;
    tell(bytes);
  }
}
