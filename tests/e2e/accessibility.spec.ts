import { expect, hearSound, openApp, test } from './app';
import { findings, smallTargets, stillness } from './look';

test.use({ worker: 'is awaited' });

// All screens and both themes: screens.spec.ts.
test('licences are found clean by axe, and thumbs find them', async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByText('Licences', { exact: true }).click();
  await page.getByText(/^howler/).click();
  await page.getByText('James Simpson').waitFor();
  await stillness(page);
  expect(await findings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('the first notice is found clean by axe, and can be left by keyboard', async ({
  page,
  served,
}) => {
  await page.goto(served.url);
  const adult = page.getByRole('button', { name: 'I am an adult' });
  await adult.waitFor();
  expect(await findings(page)).toEqual([]);
  // The voices to choose from come a little later, and stand before it.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(adult).toBeFocused({ timeout: 50 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
});

test('a routine can be chosen, paused, stepped through and stopped by keyboard alone', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).focus();
  await page.keyboard.press('Enter');
  await hearSound(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Carry on' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
});

test('nothing breathes where motion is not wanted', async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
