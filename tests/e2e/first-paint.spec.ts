// The page begins with its first screen before any script of the app has come, and nothing of it moves or is
// lost when the app takes its place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { firstScripts } from '../../scripts/first-scripts';
import { expect, hearSound, openApp, test } from './app';
import { firstScript, listed } from './builds';
import { BROKEN, hold } from './faults';
import { settled } from './touch';

const enter = (page: Page) => page.getByRole('button', { name: 'I am an adult' });
const cuddle = (page: Page) => page.getByRole('button', { name: /^Start Cuddle/ });
/** Who speaks, once that can be chosen. */
const choosable = (page: Page) => page.locator('[data-begun]:not([inert])');
const html = (page: Page) => page.locator('html');

// With a worker the files would come from the device, and could not be held up.
test.use({ worker: 'is awaited' });

/** Runs in the page before the app: adds up what moves without anybody having touched anything. */
function watchShifts(): void {
  Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      Object.assign(window, { moved: (window as unknown as Moved).moved + entry.value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Moved {
  readonly moved: number;
}

/** How far, once what comes late has come. */
async function moved(page: Page): Promise<number> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What has moved is told once it has been painted.
    await new Promise((painted) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted))),
    );
  });
  return page.evaluate(() => (window as unknown as Moved).moved);
}

/** Marks the element, and answers later whether it is still the one that shows. */
async function same(page: Page, locate: (page: Page) => ReturnType<Page['locator']>) {
  await locate(page).evaluate((element) => Object.assign(element, { marked: true }));
  return () => locate(page).evaluate((element) => 'marked' in element);
}

/** Of all scripts that the first screen waits for, in bytes, compressed. */
const MOST_SCRIPT = 24_000;

test('the first screen waits for no more script than it needs', ({ build }) => {
  const sizes = firstScripts(build).map(
    (path) => [path, gzipSync(readFileSync(join(build, path))).length] as const,
  );
  const sum = sizes.reduce((bytes, [, size]) => bytes + size, 0);
  expect(sum, `${sizes.map(([path, size]) => `${path} ${size}`)}`).toBeLessThan(MOST_SCRIPT);
});

test('the first notice shows before the app is there, and a tap on it counts', async ({
  page,
  served,
}) => {
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(served.url);
  await script.asked;
  await expect(enter(page)).toBeVisible();
  await enter(page).click();
  script.release();
  await opening;
  await expect(cuddle(page)).toBeVisible();
  await expect(enter(page)).toHaveCount(0);
});

test('the first notice begins with who speaks, which can be chosen once that is there', async ({
  page,
  served,
}) => {
  await page.addInitScript(watchShifts);
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(served.url);
  await script.asked;
  const rowan = page.locator('label', { hasText: 'Rowan' });
  await expect(rowan).toBeVisible();
  // It cannot be chosen yet, and does not look as if it had been.
  await rowan.click({ force: true });
  await expect(rowan.locator('input')).not.toBeChecked();
  const before = await rowan.boundingBox();

  const shown = hold(served, listed(served.folder, /^assets\/speaking-.*\.js$/));
  script.release();
  await shown.asked;
  await expect(rowan).toBeVisible();
  expect(await rowan.boundingBox()).toEqual(before);
  shown.release();
  await opening;
  await expect(choosable(page)).toBeAttached();
  expect(await rowan.boundingBox()).toEqual(before);
  expect(await moved(page)).toBe(0);
  await expect(async () => {
    await settled(page);
    await page.getByRole('radio', { name: 'Rowan' }).check({ force: true });
  }).toPass();
});

test('what cannot be had to choose who speaks leaves nothing that looks as if it could be tapped', async ({
  page,
  served,
}) => {
  served.faults.set(listed(served.folder, /^assets\/speaking-.*\.js$/), BROKEN);
  const behind = hold(served, listed(served.folder, /^assets\/behind-.*\.js$/));
  await page.goto(served.url);
  await behind.asked;
  await expect(page.getByText('Rowan')).toBeVisible();
  behind.release();
  await expect(page.getByText('Rowan')).toHaveCount(0);
  await enter(page).click();
  await expect(cuddle(page)).toBeVisible();
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the first notice does not grow or shrink by who speaks', async ({ page, served }) => {
    const script = hold(served, firstScript(served.folder));
    const opening = page.goto(served.url);
    await script.asked;
    const last = page.locator('label', { hasText: 'Playful' });
    await page.evaluate(() => document.fonts.ready);
    const before = await last.boundingBox();
    script.release();
    await opening;
    await expect(choosable(page)).toBeAttached();
    expect(await last.boundingBox()).toEqual(before);
  });
});

test('home shows before the app is there, a tap on it sounds, and nothing moves', async ({
  page,
  served,
}) => {
  await page.addInitScript(watchShifts);
  await openApp(page, served);
  await page.waitForFunction(() => localStorage.getItem('afterglow-first')?.startsWith('home'));
  const script = hold(served, firstScript(served.folder));
  void page.reload();
  await script.asked;
  await expect(cuddle(page)).toBeVisible();
  const isSame = await same(page, cuddle);
  script.release();
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  expect(await isSame()).toBe(true);
  expect(await moved(page)).toBe(0);

  const again = hold(served, firstScript(served.folder));
  void page.reload();
  await again.asked;
  await cuddle(page).click();
  again.release();
  await hearSound(page);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`nothing moves by itself at ${viewport.width}x${viewport.height}, neither the first time nor later`, async ({
    page,
    served,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(watchShifts);
    await page.goto(served.url);
    // Who speaks can be chosen there; that comes last.
    await expect(choosable(page)).toBeAttached();
    expect(await moved(page)).toBe(0);

    await enter(page).click();
    await page.waitForFunction(() => localStorage.getItem('afterglow-first')?.startsWith('home'));
    for (const _ of ['with little that is kept', 'once more']) {
      await page.reload();
      await expect(page.getByRole('link', { name: /^Settings/ })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await moved(page)).toBe(0);
    }
  });
}

test.describe('with a worker', () => {
  test.use({ worker: 'comes' });

  test('nothing moves when it is told how much of each voice is here', async ({ page, served }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(watchShifts);
    await page.goto(served.url);
    await expect(page.getByText(/\d\sMB/).first()).toBeVisible();
    expect(await moved(page)).toBe(0);
  });
});

test('what shows first has the theme of the last visit, down to its pictures', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('link', { name: 'Settings' }).click();
  // What has just appeared takes no touch; forced, nothing else would wait for it, nor for what comes late above it.
  await expect(async () => {
    await settled(page);
    await page.getByRole('radio', { name: 'Light', exact: true }).check({ force: true });
  }).toPass();
  await page.waitForFunction(() => localStorage.getItem('afterglow-first')?.includes('light'));
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(`${served.url}?again-light`);
  await script.asked;
  await expect(cuddle(page)).toBeVisible();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('img[src*="/dark/"]')).toHaveCount(0);
  script.release();
  await opening;
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
});

test('another screen than the first does not begin with it', async ({ page, served }) => {
  const script = hold(served, firstScript(served.folder));
  const opening = page.goto(`${served.url}#/help`);
  await script.asked;
  await expect(page.locator('#app h1')).toHaveCount(0);
  script.release();
  await opening;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Getting help');
});
