import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, hearSound, openApp, readyOffline, test } from './app';

test('a new version waits until nothing plays, then for a tap, and takes over', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);

  appendFileSync(join(served.folder, 'sw.js'), '\n// A new version.\n');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () =>
    Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
  );
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
  await page.getByRole('link', { name: /Keep playing/ }).click();
  await expect(page.getByRole('link', { name: /left$/ })).toBeVisible();
  await expect(page.getByText('A new version is ready.')).toBeHidden();

  await page.getByRole('link', { name: /left$/ }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Update now' }).click();
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active && !registration.waiting;
  });
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await readyOffline(page);
});
