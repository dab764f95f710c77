import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';
import { fingerOn, settled } from './touch';

test.use({ worker: 'is awaited' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const face = (page: Page) => page.getByTestId('dim-face');
const paused = (page: Page) => page.evaluate(() => window.sound.track?.paused);
const back = (page: Page) => page.evaluate(() => history.back());
const entries = (page: Page) => page.evaluate(() => history.length);
const home = 'What would feel good now?';

test('the arrow goes back instead of piling up, and home is as it was left', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  const before = await entries(page);
  for (let visit = 0; visit < 3; visit += 1) {
    await page.getByRole('link', { name: 'Settings and about' }).click();
    await expect(heading(page)).toBeFocused();
    await page.getByRole('link', { name: 'Home' }).click();
    await expect(heading(page)).toHaveText(home);
    await expect(page.getByRole('link', { name: 'Settings and about' })).toBeFocused();
  }
  expect(await entries(page)).toBe(before + 1);

  // From deep in the list, and two screens on.
  const link = page.getByRole('link', { name: 'Look inside Watch a film' });
  await link.click();
  await expect(heading(page)).toHaveText('Watch a film');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator('a[href="#/why"]').first().click();
  await expect(heading(page)).toHaveText('Why it matters');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('Watch a film');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(heading(page)).toHaveText(home);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);

  // A routine that is over leaves nothing behind either: Back on home leaves the app.
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await expect(heading(page)).toHaveText(home);
  await expect(page).toHaveURL(`${served.url}#/`);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('a screen that the app was opened at leads home, and Back there leaves', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.goto('about:blank');
  await page.goto(`${served.url}#/settings`);
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(heading(page)).toHaveText(home);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test.describe('Back on a covered player', () => {
  test.use({ hasTouch: true });

  test('wakes the dim face, and leaves a locked one locked', async ({ page, served }) => {
    await page.clock.install();
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Drink or snack/ }).tap();
    await hearSound(page);
    await expect(async () => {
      await page.clock.fastForward(9000);
      await expect(face(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await back(page);
    await expect(face(page)).toBeHidden();
    await expect(page).toHaveURL(`${served.url}#/playing`);
    await expect(page.getByText('Step 1 of 6')).toBeVisible();

    await page.getByRole('button', { name: 'Lock touches' }).tap();
    await expect(face(page)).toBeVisible();
    for (let presses = 0; presses < 2; presses += 1) {
      await back(page);
      await expect(page.getByRole('status').filter({ hasText: 'Touches are locked' })).toHaveCount(
        1,
      );
      await expect(page).toHaveURL(`${served.url}#/playing`);
    }
    await settled(page);
    const finger = await fingerOn(page);
    await finger.tap({ x: 195, y: 300 });
    await expect(face(page)).toBeVisible();
    expect(await paused(page)).toBe(false);
    await finger.down({ x: 195, y: 300 });
    await page.clock.fastForward(650);
    await finger.up();
    await expect(face(page)).toBeHidden();
    await back(page);
    await expect(heading(page)).toHaveText(home);
    expect(await paused(page)).toBe(false);
  });
});

test('another routine is asked about before it replaces what is under way', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  const card = (title: string) => page.getByRole('button', { name: new RegExp(`^Start ${title}`) });
  await card('Cuddle').click();
  await hearSound(page);
  const leave = () => page.getByRole('link', { name: /Keep playing/ }).click();
  await leave();
  await card('Massage').click();
  const dialog = page.getByRole('dialog', { name: 'Cuddle is still under way' });
  await expect(dialog.getByRole('button', { name: 'Back to “Cuddle”' })).toBeFocused();
  expect(await paused(page)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: /^Cuddle, .* left/ })).toBeVisible();

  await card('Massage').click();
  await dialog.getByRole('button', { name: 'Back to “Cuddle”' }).click();
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await leave();
  // The same once more is the same: it is shown.
  await card('Cuddle').click();
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await leave();
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await page.getByLabel('Short').check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Start again' })).toBeVisible();
  // Whoever goes elsewhere has answered.
  await back(page);
  await expect(dialog).toBeHidden();

  await card('Massage').click();
  await dialog.getByRole('button', { name: 'Start Massage' }).click();
  await hearSound(page);
  await expect(page.getByText('Massage', { exact: true })).toBeVisible();
});
