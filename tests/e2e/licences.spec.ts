import { expect, goOffline, openApp, test } from './app';

test('whatever ships is named with its licence, also offline', async ({ page, served }) => {
  await openApp(page, served);
  await goOffline(page, served);
  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByText('Licences', { exact: true }).click();
  const all = page.locator('details details');
  for (const name of [
    'Afterglow',
    'preact',
    'howler',
    'valibot',
    'fraunces',
    /Kokoro-82M|ARCTIC/,
  ]) {
    await expect(all.filter({ hasText: name }).first()).toBeVisible();
  }
  const font = all.filter({ hasText: 'fraunces' });
  await font.getByText('OFL-1.1').click();
  await expect(font).toContainText('SIL OPEN FONT LICENSE Version 1.1');
});
