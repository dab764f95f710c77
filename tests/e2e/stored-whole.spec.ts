// A version is on the device whole and right, or not at all: whatever networks and hosts answer.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, readyOffline, type Served, test } from './app';
import { deployNext, expectVersion, firstScript, listed, listedIn, sealOf } from './builds';
import { BROKEN, FAULTS, hold } from './faults';
import { keptFiles, lose, spoil } from './kept';
import { settled } from './touch';

const failed = (page: Page) => page.getByRole('alert').filter({ hasText: /by itself/ });
const times = (served: Served, path: string) => served.asked.filter((one) => one === path).length;

/**
 * Mends `before` now that `target` is broken, which the tries until then may have stored: without either,
 * all would be whole before its time. Answers which is broken.
 */
async function passOn(page: Page, served: Served, before: string, target: string): Promise<string> {
  if (before !== target) {
    await lose(page, target);
    served.faults.delete(before);
  }
  return target;
}

/** All of the app and of one voice is on the device, and is what was built; nothing of another voice is. */
async function expectWhole(page: Page, served: Served): Promise<void> {
  const kept = new Map((await keptFiles(page)).map(({ url, integrity }) => [url, integrity]));
  for (const { url, integrity, voice = 'ember' } of listedIn(served.folder)) {
    expect(kept.get(url), url).toBe(voice === 'ember' ? integrity : undefined);
  }
}

test('the worker lists every file with its size and hash', ({ served }) => {
  const files = listedIn(served.folder);
  expect(files.length).toBeGreaterThan(100);
  for (const { url, bytes, integrity } of files) {
    expect({ bytes, integrity }, url).toEqual(sealOf(served.folder, url));
  }
});

test('no first install counts as whole with anything else in the place of a file', async ({
  page,
  served,
}) => {
  const { folder, faults } = served;
  const targets = ['index.html', listed(folder, /obey-.*js/), listed(folder, /ember-film.*frames/)];
  const [first = ''] = targets;
  faults.set(first, BROKEN);
  await openApp(page, served);
  await expect(failed(page)).toContainText('connection was lost');
  let before = first;
  for (const target of targets) {
    for (const [what, fault] of Object.entries(FAULTS)) {
      faults.set(target, fault(served, target));
      before = await passOn(page, served, before, target);
      served.asked.length = 0;
      await page.getByRole('button', { name: 'Try again' }).click();
      // Once as ever, and once past the browser's cache.
      await expect.poll(() => times(served, target), `${what} for ${target}`).toBeGreaterThan(1);
      await expect(failed(page), `${what} for ${target}`).toContainText('None of it was kept');
      expect((await keptFiles(page)).map(({ url }) => url)).not.toContain(target);
      await expect(page.getByText('Ready offline')).toBeHidden();
    }
  }
  faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await readyOffline(page);
  await expectWhole(page, served);
});

test('an update that brings anything else leaves the version that works as it was', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  const { folder, faults } = served;
  const before = firstScript(folder);
  const old = await keptFiles(page);
  deployNext(served.copy());
  const targets = ['index.html', firstScript(folder), listed(folder, /ember-film.*next.frames/)];
  let [broken = ''] = targets;
  for (const target of targets) {
    for (const [what, fault] of Object.entries(FAULTS)) {
      faults.set(target, fault(served, target));
      broken = await passOn(page, served, broken, target);
      served.asked.length = 0;
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
      });
      await expect.poll(() => times(served, target), `${what} for ${target}`).toBeGreaterThan(1);
      await page.waitForFunction(
        async () => !(await navigator.serviceWorker.getRegistration())?.installing,
      );
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting),
      ).toBeNull();
    }
  }
  expect(await keptFiles(page)).toEqual(expect.arrayContaining([...old]));
  await context.setOffline(true);
  await page.reload();
  await readyOffline(page);
  await expectVersion(page, before);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await context.setOffline(false);

  faults.clear();
  // A face may have come over it meanwhile: any key wakes it, and does no more.
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole('button', { name: 'Update now' }).waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expectVersion(page, firstScript(folder));
  await readyOffline(page);
  await expectWhole(page, served);
});

test('an install that the browser gives up goes on by itself from what is stored', async ({
  page,
  served,
}) => {
  const held = hold(served, listed(served.folder, /ember-film.*frames/));
  await openApp(page, served);
  await held.asked;
  const stored = (await keptFiles(page)).map(({ url }) => url);
  expect(stored.length).toBeGreaterThan(20);
  await stopWorkers(page);
  served.asked.length = 0;
  held.release();
  await readyOffline(page);
  await expectWhole(page, served);
  expect(stored.filter((url) => served.asked.includes(url))).toEqual([]);
});

test('a download that broke off goes on by itself when the network is back', async ({
  page,
  context,
  served,
}) => {
  const pack = listed(served.folder, /ember-film.*frames/);
  served.faults.set(pack, BROKEN);
  await openApp(page, served);
  await expect(failed(page)).toContainText('connection was lost');
  await context.setOffline(true);
  served.faults.clear();
  await context.setOffline(false);
  await readyOffline(page);
});

test('what is lost is not claimed, and is fetched again alone', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  const pack = listed(served.folder, /ember-film.*frames/);
  await lose(page, pack);
  await lose(page, 'index.html');
  served.asked.length = 0;
  await page.reload();
  await readyOffline(page);
  await expectWhole(page, served);
  const inList = new Set(listedIn(served.folder).map(({ url }) => url));
  expect(served.asked.filter((path) => inList.has(path)).sort()).toEqual(
    [pack, 'index.html'].sort(),
  );

  // All of it, under a window that stays open.
  const held = hold(served, pack);
  await lose(page);
  await context.setOffline(true);
  await context.setOffline(false);
  await held.asked;
  await expect(page.getByText('Getting ready for offline')).toBeVisible();
  await expect(page.getByText('Ready offline')).toBeHidden();
  held.release();
  await readyOffline(page);
  await expectWhole(page, served);

  // With nowhere to fetch it from.
  await lose(page, pack);
  await context.setOffline(true);
  await page.reload();
  await expect(failed(page)).toContainText('connection was lost');
  await context.setOffline(false);
  await readyOffline(page);
});

test('a pack that went bad on the device is fetched anew, and only that', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await readyOffline(page);
  // Before it is in memory.
  const bad = listedIn(served.folder)
    .map(({ url }) => url)
    .filter((url) => /ember-(hydration|advice).*frames/.test(url));
  // The page may come to some of them before it is loaded anew.
  served.asked.length = 0;
  for (const url of bad) await spoil(page, url);
  await page.reload();
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  // One by one, behind all that plays.
  await expect
    .poll(() => served.asked.filter((path) => bad.includes(path)).toSorted(), { timeout: 90_000 })
    .toEqual(bad.toSorted());
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a bad pack is not kept in memory: trying again plays', async ({ page, served }) => {
    const packs = listedIn(served.folder).filter(({ url }) => /hydration.*frames/.test(url));
    const [, fault] = Object.entries(FAULTS)[0] ?? [];
    for (const { url } of packs) {
      if (fault) served.faults.set(url, fault(served, url));
    }
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
    await expect(page.getByRole('alert')).toContainText('isn’t on this device');
    served.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await hearSound(page);
  });
});

/** What browsers do to a worker whose install takes more than some minutes. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
