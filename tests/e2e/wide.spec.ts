// On a table and on a large screen: the room there is is used, and what is wanted first is in sight.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, test } from './app';
import { sideways } from './look';

/** How much of the window's width `selector` takes, from its leftmost to its rightmost, 0 to 1. */
function width(page: Page, selector: string): Promise<number> {
  return page.evaluate((all) => {
    const boxes = [...document.querySelectorAll(all)]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    return (Math.max(...boxes.map((box) => box.right)) - left) / innerWidth;
  }, selector);
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]) {
  test(`uses the room of ${viewport.width}x${viewport.height}`, async ({ page, served }) => {
    await page.setViewportSize(viewport);
    await openApp(page, served);
    // The four and Find in sight as a whole, and what stands ready beside them.
    await expect(page.getByRole('region', { name: 'Ready to play' })).toBeInViewport();
    for (const name of ['Cuddle', 'Drink or snack', 'Massage', 'Injury check']) {
      const tile = page.getByRole('button', { name: new RegExp(`^Start ${name}`) }).first();
      await expect(tile).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole('link', { name: /^Find one for us/ })).toBeInViewport({ ratio: 1 });
    expect(await width(page, 'main button')).toBeGreaterThan(0.7);
    expect(await sideways(page)).toBeLessThanOrEqual(0);

    await page.getByRole('link', { name: /^Find one for us/ }).click();
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    expect(await width(page, 'main img, main label')).toBeGreaterThan(0.6);
    const picture = await page.locator('main img').boundingBox();
    const answers = page.getByRole('group', { name: 'How was it?' });
    const asked = await answers.boundingBox();
    expect(picture && asked && picture.x + picture.width <= asked.x).toBe(true);
    // In the middle of the room, with all of them in sight.
    await expect(answers).toBeInViewport({ ratio: 1 });
    const middle = asked && (asked.y + asked.height / 2) / viewport.height;
    expect(middle).toBeGreaterThan(1 / 3);
    expect(middle).toBeLessThan(2 / 3);

    await page.evaluate(() => (location.hash = '#/settings'));
    await page.getByRole('heading', { name: 'Offline' }).waitFor();
    expect(await width(page, 'main section, main fieldset')).toBeGreaterThan(0.6);

    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('button', { name: /^Start Massage/ }).click();
    await hearSound(page);
    const ring = await page.getByTestId('picture').boundingBox();
    expect(ring && ring.height / viewport.height).toBeGreaterThan(0.36);
  });
}

test('says that an address leads nowhere, and nothing of what it said', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.goto(`${served.url}?once-more#/nowhere/a-word`);
  const said = page
    .getByRole('status')
    .filter({ hasText: 'The link you opened doesn’t lead anywhere' });
  await expect(said).toBeInViewport();
  await expect(page.getByText('a-word')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/$/);
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(said).toBeHidden();
});

test('two quick taps on a control select none of its words', async ({ page, served }) => {
  await openApp(page, served);
  await page.evaluate(() => (location.hash = '#/settings'));
  await expect(page.getByText('soft and warm')).toHaveCSS('user-select', 'none');
  await expect(page.getByRole('link', { name: 'Home' })).toHaveCSS('user-select', 'none');
  // What is there to be read can be copied.
  await expect(page.locator('main p').first()).toHaveCSS('user-select', 'auto');
});
