// What is on the device, byte for byte, seen from behind the app's back.
import type { Page } from '@playwright/test';

interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

/** Every file in the app's caches, by the path it is asked for, with its hash. */
export async function keptFiles(page: Page): Promise<readonly KeptFile[]> {
  return page.evaluate(async () => {
    const files: KeptFile[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(
          await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer()),
        );
        files.push({
          url: new URL(request.url).pathname.slice(1),
          integrity: `sha256-${btoa(String.fromCharCode(...hash))}`,
        });
      }
    }
    return files.filter(({ url }) => url);
  });
}

/** Throws the kept file at `path` away, or all of them. */
export async function lose(page: Page, path?: string): Promise<void> {
  await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      if (lost === undefined) await caches.delete(name);
      else await (await caches.open(name)).delete(lost, { ignoreSearch: true });
    }
  }, path);
}

/** Puts something else in the place of the kept file at `path`. */
export async function spoil(page: Page, path: string): Promise<void> {
  await page.evaluate(async (spoilt) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const [key] = await cache.keys(spoilt, { ignoreSearch: true });
      const type = spoilt.endsWith('js') ? 'text/javascript' : 'text/html';
      if (key) await cache.put(key, new Response('?!', { headers: { 'Content-Type': type } }));
    }
  }, path);
}
