import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, readyOffline, test } from './app';
import { deployNext, expectVersion, firstScript, listed } from './builds';
import { beginList, mark } from './comfort-list';
import { hold } from './faults';
import { keptFiles } from './kept';
import { settled } from './touch';

test('a new version waits until nothing plays, then for a tap, and takes over', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);

  appendFileSync(join(served.copy(), 'sw.js'), '\n// A new version.\n');
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
  await page.getByRole('button', { name: 'Update now' }).waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active && !registration.waiting;
  });
  await expect(page.getByText('A new version is ready.')).toBeHidden();
  await readyOffline(page);
});

const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const updateNow = (page: Page) => page.getByRole('button', { name: 'Update now' }).click();
const marked = (page: Page) => page.getByRole('radio', { checked: true });

test('a window in use keeps what is in it, and its files, when another takes the new version', async ({
  page,
  context,
  served,
}) => {
  const before = firstScript(served.folder);
  const sound = listed(served.folder, /ember-film.*frames/);
  await openApp(page, served);
  await readyOffline(page);
  const marking = await context.newPage();
  await marking.goto(`${served.url}#/comfort`);
  await beginList(marking, 1);
  await mark(marking, { Massage: 'No', Cuddle: 'Yes' });

  deployNext(served.copy());
  await look(page);
  await updateNow(page);
  await expectVersion(page, firstScript(served.folder));
  await readyOffline(page);
  // The new version is in charge of both.
  await marking.waitForFunction(
    async () => !(await navigator.serviceWorker.getRegistration())?.waiting,
  );
  await expect(marked(marking)).toHaveCount(2);
  await expectVersion(marking, before);
  // What it has not loaded yet is nowhere else any more.
  const loaded = await marking.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => (await fetch(path)).headers.get('Content-Type') ?? 'none'),
      ),
    [sound, before],
  );
  // Hosts have no name for what a voice's files hold, or a general one; never that of a page.
  expect(loaded).toEqual([
    expect.stringMatching(/^none$|octet-stream/),
    expect.stringContaining('javascript'),
  ]);

  // It says so once it is at rest.
  await marking.getByRole('button', { name: 'Done' }).click();
  await marking.getByRole('button', { name: 'Show the list' }).click();
  await marking.getByRole('button', { name: 'Use this list' }).click();
  await marking.getByRole('link', { name: 'Home' }).click();
  await expectVersion(marking, before);
  await updateNow(marking);
  await expectVersion(marking, firstScript(served.folder));
  await readyOffline(marking);
  // Nobody needs the old files any more.
  await expect
    .poll(async () => (await keptFiles(marking)).map(({ url }) => url))
    .not.toContain(before);
  expect((await keptFiles(marking)).map(({ url }) => url)).not.toContain(sound);
});

test.describe('a deploy in the middle of the first install', () => {
  // What is asked for meanwhile is gone from the host, and the browser says so.
  test.use({ expectErrors: true });

  for (const use of ['at rest', 'in use'] as const) {
    test(`leaves no page ${use} under a worker of another version`, async ({ page, served }) => {
      const before = firstScript(served.folder);
      const worker = hold(served, 'sw.js');
      await openApp(page, served);
      await worker.asked;
      // The last of the screens that are brought in behind the first.
      await expect.poll(() => served.asked.filter((path) => /why-.*js/.test(path))).not.toEqual([]);
      if (use === 'in use') {
        await page.getByRole('link', { name: /^Comfort list/ }).click();
        await beginList(page, 1);
        await mark(page, { Massage: 'No' });
      }
      deployNext(served.copy());
      worker.release();
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      if (use === 'in use') {
        await expect(marked(page)).toHaveCount(1);
        await expectVersion(page, before);
        await page.getByRole('link', { name: 'Home' }).click();
        await updateNow(page);
      }
      await expectVersion(page, firstScript(served.folder));
      await readyOffline(page);
      await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
      await hearSound(page);
    });
  }
});
