import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';

const start = (page: Page) => page.getByRole('button', { name: /^Start Drink or snack/ }).click();

async function stop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
}

test('two windows never play at once, and the second says where the first is', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await hearSound(page);

  const second = await context.newPage();
  await second.goto(served.url);
  await start(second);
  await expect(second.getByRole('alert')).toContainText('another Afterglow window');
  expect(await second.evaluate(() => window.sound.track)).toBeUndefined();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);

  // Paused, the first still has its turn: its play button must not be in vain.
  await page.getByRole('button', { name: 'Pause' }).click();
  await start(second);
  await expect(second.getByRole('alert')).toContainText('another Afterglow window');

  await stop(page);
  await expect(second.getByRole('alert')).toBeHidden();
  await start(second);
  await hearSound(second);

  await start(page);
  await expect(page.getByRole('alert')).toContainText('another Afterglow window');
  await second.close();
  await start(page);
  await hearSound(page);
});

test('a window that died keeps nobody from starting', async ({ page, context, served }) => {
  await openApp(page, served);
  const first = await context.newPage();
  await first.goto(served.url);
  await start(first);
  await hearSound(first);
  await page.bringToFront();
  await start(page);
  await expect(page.getByRole('alert')).toContainText('another Afterglow window');
  const session = await context.newCDPSession(first);
  void session.send('Page.crash').catch(() => undefined);
  await first.waitForEvent('crash');
  await expect(async () => {
    await start(page);
    await expect(page.getByRole('region', { name: 'Player' })).toBeVisible({ timeout: 500 });
  }).toPass();
});
