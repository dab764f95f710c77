// The ready configurations, run as they are, with the built app in a folder below the server's own.
import { rmSync } from 'node:fs';
import { extname } from 'node:path';
import { findWebServer, WEB_SERVERS } from '../../.ci/web-server';
import { ANY_TYPE, cachingOf, TYPES } from '../../hosting.config';
import { HEADERS } from '../../security.config';
import { test as base, expect, openApp, readyOffline } from './app';
import { deployNext, expectVersion, firstScript, listedIn } from './builds';
import { runWebServer } from './web-server';

for (const server of WEB_SERVERS) {
  const test = base.extend({
    served: async ({ build }, use) => {
      const { home, ...running } = await runWebServer(server, build);
      await use({ ...running, copy: () => running.folder, faults: new Map(), asked: [] });
      await running.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  });

  test.describe(server, () => {
    test.skip(!findWebServer(server), `this machine has no ${server}, and none could be brought`);

    test(`${server} answers with the policy, the types and the caching that each file is to have`, async ({
      served,
    }) => {
      const { url, folder } = served;
      const paths = ['', 'sw.js', 'licences.json', ...listedIn(folder).map((file) => file.url)];
      for (const path of paths) {
        const { status, headers } = await fetch(url + path, { method: 'HEAD' });
        expect(status, path).toBe(200);
        for (const [name, value] of Object.entries(HEADERS)) {
          expect(headers.get(name), `${name} of ${path}`).toBe(value);
        }
        expect(headers.get('Content-Type')?.split(';')[0], path).toBe(typeOf(path));
        expect(headers.get('Cache-Control'), path).toBe(cachingOf(`/${path}`));
      }

      const unchanged = await fetch(`${url}sw.js`, {
        headers: { 'If-None-Match': (await fetch(`${url}sw.js`)).headers.get('ETag') ?? '' },
      });
      expect(unchanged.status).toBe(304);
      // A file that is not there yet may come a moment later.
      const missing = await fetch(`${url}assets/missing.js`);
      expect(missing.status).toBe(404);
      expect(missing.headers.get('Cache-Control') ?? 'none').not.toContain('immutable');
      expect(missing.headers.get('Content-Security-Policy')).toBe(
        HEADERS['Content-Security-Policy'],
      );
      const pressed = await fetch(url + firstScript(folder), {
        headers: { 'Accept-Encoding': 'gzip' },
      });
      expect(pressed.headers.get('Content-Encoding')).toBe('gzip');
    });

    test(`${server} serves an app that works offline and is updated, in a folder of its own`, async ({
      page,
      context,
      served,
    }) => {
      await openApp(page, served);
      await readyOffline(page);
      await context.setOffline(true);
      await page.reload();
      await readyOffline(page);
      await context.setOffline(false);

      deployNext(served.folder);
      await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await page.getByRole('button', { name: 'Update now' }).click();
      await expectVersion(page, firstScript(served.folder));
      await readyOffline(page);
    });
  });
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = TYPES;
  return path === '' ? TYPES.html : (types[extname(path).slice(1)] ?? ANY_TYPE);
}
