import type { Page } from '@playwright/test';
import { expect, openApp, test } from './app';

/** Chromium offers to install early, long before anyone looks at the settings. */
async function offerInstall(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      Object.assign(offer, {
        prompt: async () => Object.assign(window, { prompted: true }),
        userChoice: Promise.resolve({ outcome: 'accepted' }),
      });
      dispatchEvent(offer);
    });
  });
}

test('an offer to install is kept for the button on the settings screen', async ({
  page,
  served,
}) => {
  await offerInstall(page);
  await openApp(page, served);
  await page.getByRole('link', { name: 'Put Afterglow on your home screen' }).click();
  await page.getByRole('button', { name: 'Install Afterglow' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as { prompted?: boolean }).prompted))
    .toBe(true);
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  });

  test('the way through the share sheet is told', async ({ page, served }) => {
    await openApp(page, served);
    await page.getByRole('link', { name: 'Put Afterglow on your home screen' }).click();
    await expect(page.getByText('Choose “Add to Home Screen”.')).toBeVisible();
  });
});

test('the manifest offers the four routines, and icons and pictures that exist', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(href ?? '', served.url);
  const manifest = await (await page.request.get(address.href)).json();
  expect(
    manifest.shortcuts.map(({ url }: { url: string }) =>
      new URL(url, address).href.replace(served.url, ''),
    ),
  ).toEqual(['#/start/rest', '#/start/ease', '#/start/water', '#/start/check']);
  expect(manifest.id).toBeTruthy();
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(
    expect.arrayContaining(['any', 'maskable', 'monochrome']),
  );
  const files: { src: string }[] = [...manifest.icons, ...manifest.screenshots];
  expect(manifest.screenshots.length).toBeGreaterThan(1);
  for (const { src } of files) {
    expect((await page.request.get(new URL(src, address).href)).status(), src).toBe(200);
  }
});
