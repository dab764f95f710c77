// The built app in a browser, for measuring.
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findOrInstallBrowser } from '../.ci/browser';

/** Opens the built app in a fresh browser; `close` ends browser and server. */
export async function openPage(): Promise<{ page: Page; close(): Promise<void> }> {
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  // By touch: a mouse that rests somewhere has the browser look what is under it whenever anything changes.
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  return {
    page,
    async close() {
      await browser.close();
      await new Promise((done) => {
        server.httpServer.close(done);
        if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      });
    },
  };
}
