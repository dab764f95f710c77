// Pictures come from files of their own, those of the theme that the page is in and no others.
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './app';
import { pictureShown } from './look';

test('each theme shows its own pictures, and asks for no others', async ({ page, served }) => {
  await openApp(page, served);
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'dark/after-intense');
  expect(await themesAskedFor(page)).toEqual(['dark']);

  await page.goto(`${served.url}#/settings`);
  await page.getByLabel('Bright', { exact: true }).check();
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'light/after-intense');
  expect(await themesAskedFor(page)).toEqual(['dark', 'light']);
});

/** Whose pictures the page itself has asked for; the worker brings both. */
function themesAskedFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const asked = performance.getEntriesByType('resource');
    const themes = asked.map(({ name }) => /\/pictures\/(\w+)\//.exec(name)?.[1] ?? '');
    return [...new Set(themes.filter((theme) => theme !== ''))].sort();
  });
}
