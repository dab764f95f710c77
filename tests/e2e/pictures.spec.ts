// Pictures come from files of their own, those of the theme that the page is in and no others.
import type { Page } from '@playwright/test';
import type { PracticeId } from '../../src/catalogue/practice-ids';
import { practiceById } from '../../src/content/practices';
import { expect, openApp, test } from './app';
import { goTo } from './injury-check';
import { pictureShown } from './look';

test('each theme shows its own pictures, and asks for no others', async ({ page, served }) => {
  await openApp(page, served);
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'dark/after-intense');
  expect(await themesAskedFor(page)).toEqual(['dark']);

  await page.goto(`${served.url}#/settings`);
  await page.getByLabel('Light', { exact: true }).check();
  await page.goto(`${served.url}#/routine/settle`);
  await pictureShown(page, 'light/after-intense');
  expect(await themesAskedFor(page)).toEqual(['dark', 'light']);
});

test('a step shows what is done in it, and what does not say so shows its practice', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await goTo(page, stepOf('hydration', 'sip'));
  await expect(shown(page)).toHaveAttribute('src', /\/hydration\.svg$/);
  await goTo(page, stepOf('hydration', 'eat'));
  await expect(shown(page)).toHaveAttribute('src', /\/bite\.svg$/);
  await pictureShown(page, 'dark/bite');
});

const shown = (page: Page) => page.getByTestId('picture').locator('img');

function stepOf(practice: PracticeId, id: string): string {
  const step = practiceById(practice).steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step.title;
}

/** Whose pictures the page itself has asked for; the worker brings both. */
function themesAskedFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const asked = performance.getEntriesByType('resource');
    const themes = asked.map(({ name }) => /\/pictures\/(\w+)\//.exec(name)?.[1] ?? '');
    return [...new Set(themes.filter((theme) => theme !== ''))].sort();
  });
}
