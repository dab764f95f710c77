// Links and shortcuts that start a routine, in whatever way they reach Afterglow.
import type { Page } from '@playwright/test';
import { allWords } from '../../src/language/words';
import { expect, hearSound, hearSoundOfLink, openApp, test } from './app';
import { allThere } from './walk';
import '../english';

const minutes = async (page: Page) =>
  Math.round((await page.evaluate(() => window.sound.length)) / 60);

/** Runs in the page before the app: launches come when a test says so, as the browser would tell them. */
function stubLaunches(): void {
  let use: ((launch: { targetURL: string }) => void) | undefined;
  const queued = [{ targetURL: location.href }];
  Object.defineProperty(window, 'launchQueue', {
    value: {
      setConsumer(consumer: typeof use) {
        use = consumer;
        for (const launch of queued.splice(0)) consumer?.(launch);
      },
    },
  });
  Object.assign(window, {
    launch: (to: string) => use?.({ targetURL: new URL(to, location.origin).href }),
  });
}

const launch = (page: Page, to: string) =>
  page.evaluate((target) => (window as unknown as { launch(to: string): void }).launch(target), to);

test.use({ worker: 'is awaited' });

test.beforeEach(async ({ page, served }) => {
  await openApp(page, served);
});

for (const [from, link] of [
  ['now', '#/start/water/short.pair'],
  ['earlier versions', '?start=water&as=short.pair'],
] as const) {
  test(`a link of ${from} starts its routine, and leaves nothing in the address`, async ({
    page,
    context,
    served,
  }) => {
    // That the notice was read is kept by then; a window that closes at once asks once more.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
    await page.close();
    const tab = await context.newPage();
    await tab.goto(served.url + link);
    await hearSoundOfLink(tab);
    expect(await minutes(tab)).toBe(3);
    expect(tab.url()).toBe(`${served.url}#/playing`);
    await tab.goBack();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
    expect(tab.url()).toMatch(/^[^?]*\/(#\/)?$/);
    // A reload starts nothing.
    await tab.reload();
    await allThere(tab, allWords());
    await expect(tab.getByRole('link', { name: 'Comfort list' })).toBeVisible();
    expect(await tab.evaluate(() => window.sound.track)).toBeUndefined();
  });
}

test('one that is pasted while Afterglow is open starts there; what plays is shown instead', async ({
  page,
  served,
}) => {
  await page.goto(`${served.url}#/settings`);
  await page.goto(`${served.url}#/start/water/short.pair`);
  await hearSoundOfLink(page);
  expect(await minutes(page)).toBe(3);
  await page.goto(`${served.url}#/settings`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Settings');
  await page.goto(`${served.url}#/start/rest`);
  await expect(page).toHaveURL(`${served.url}#/playing`);
  await hearSound(page);
  expect(await minutes(page)).toBe(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('one to a routine that does not exist says so', async ({ page, served }) => {
  await page.goto(`${served.url}#/start/nowhere/long`);
  await expect(page.getByRole('alert')).toContainText('no routine at this address');
});

test('a shortcut used while Afterglow is open is told from what has loaded the page', async ({
  page,
  context,
  served,
}) => {
  await page.close();
  const tab = await context.newPage();
  await tab.addInitScript(stubLaunches);
  await tab.goto(served.url);
  await expect(tab.getByRole('link', { name: 'Comfort list' })).toBeVisible();
  // The page's own launch has started nothing. A link that was passed on shows what it leads to.
  await launch(tab, '/#/routine/landing');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Soft landing');
  await launch(tab, '/#/start/water/short');
  await hearSoundOfLink(tab);
  expect(await minutes(tab)).toBe(3);
  await launch(tab, '/#/start/rest');
  await launch(tab, '/');
  await hearSound(tab);
  expect(await minutes(tab)).toBe(3);
  expect(tab.url()).toBe(`${served.url}#/playing`);
});
