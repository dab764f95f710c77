// A routine that broke off, however it did, is offered to be carried on from where it was.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { offer, offeredLeft, trueLeft } from './carry-on';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const home = 'What would feel good now?';

async function start(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Start ${title}`) }).click();
  await hearSound(page);
}

/** Goes to `seconds` and lets it play on until its place there has been kept. */
async function playOnAt(page: Page, seconds: number): Promise<void> {
  await seekTo(page, seconds);
  await page.waitForFunction((at) => (window.sound.track?.currentTime ?? 0) > at + 1.8, seconds);
}

/** What is left behind the place that is stored, in seconds; undefined where none is. */
async function storedLeft(page: Page): Promise<number | undefined> {
  const record = await stored(page);
  return record ? record.place.shown.left * 0.024 : undefined;
}

test.use({ worker: 'is awaited' });

test('after a reload the home screen offers to carry on, and does', async ({ page, served }) => {
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  const step = (await heading(page).textContent()) ?? '';
  const at = await position(page);
  const left = await trueLeft(page);
  await page.reload();
  await expect(offer(page)).toContainText(`Carry on from ${step}`);
  await expect(offer(page)).toContainText('Drink or snack');
  expect(Math.abs((await offeredLeft(page)) - left)).toBeLessThanOrEqual(2);
  await offer(page).click();
  await hearSound(page);
  await expect(heading(page)).toHaveText(step);
  expect(Math.abs((await position(page)) - at)).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: /Keep playing/ }).click();
  await expect(heading(page)).toHaveText(home);
  await expect(offer(page)).toBeHidden();
});

test('a paused routine is carried on from the very place', async ({ page, served }) => {
  await openApp(page, served);
  await start(page, 'Massage');
  await playOnAt(page, 200);
  await page.getByRole('button', { name: 'Pause' }).click();
  const at = await position(page);
  const left = await trueLeft(page);
  await expect.poll(async () => Math.abs(((await storedLeft(page)) ?? 0) - left)).toBeLessThan(0.3);
  await page.reload();
  await offer(page).click();
  await hearSound(page);
  expect(await position(page)).toBeGreaterThan(at - 0.3);
});

test('added minutes are still there, in the same place', async ({ page, served }) => {
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 60);
  const before = await page.evaluate(() => window.sound.track?.duration ?? 0);
  await page.getByRole('button', { name: 'One more minute' }).click();
  await expect
    .poll(() => page.evaluate(() => window.sound.track?.duration ?? 0), { timeout: 20_000 })
    .toBeCloseTo(before + 60, 1);
  await hearSound(page);
  await playOnAt(page, 150);
  const bytes = await trackBytes(page);
  const left = await trueLeft(page);
  await page.reload();
  expect(Math.abs((await offeredLeft(page)) - left)).toBeLessThanOrEqual(2);
  await offer(page).click();
  await hearSound(page);
  expect(Buffer.compare(await trackBytes(page), bytes)).toBe(0);
});

test('"Not now" is the end of it', async ({ page, served }) => {
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(offer(page)).toBeHidden();
  await expect(heading(page)).toBeFocused();
  await expect.poll(() => storedLeft(page)).toBeUndefined();
  await page.reload();
  await expect(heading(page)).toHaveText(home);
  await expect(offer(page)).toBeHidden();
});

test('a routine that has finished, or was stopped, leaves nothing to carry on', async ({
  page,
  served,
}) => {
  const nothingIsLeft = async () => {
    await expect.poll(() => storedLeft(page)).toBeUndefined();
    await page.reload();
    await expect(heading(page)).toHaveText(home);
    await expect(offer(page)).toBeHidden();
  };
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  await seekTo(page, -1);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
  await nothingIsLeft();
  await start(page, 'Cuddle');
  await playOnAt(page, 100);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await expect(heading(page)).toHaveText(home);
  await expect(offer(page)).toBeHidden();
  await nothingIsLeft();
});

test('another routine takes its place once it has played five seconds', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  await page.reload();
  await start(page, 'Cuddle');
  await page.reload();
  await expect(offer(page)).toContainText('Drink or snack');
  await start(page, 'Cuddle');
  await playOnAt(page, 5);
  await page.reload();
  await expect(offer(page)).toContainText('Cuddle');
});

test('where nothing can be kept nothing is offered, and all else goes on', async ({
  context,
  page,
  served,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', { value: undefined }),
  );
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  await page.getByRole('button', { name: 'Pause' }).click();
  await openApp(page, served);
  await expect(heading(page)).toHaveText(home);
  await expect(offer(page)).toBeHidden();
});

test('what an earlier version has kept is carried on from its very place, and its favourites stay', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await start(page, 'Drink or snack');
  await playOnAt(page, 100);
  await page.getByRole('button', { name: 'Pause' }).click();
  const step = (await heading(page).textContent()) ?? '';
  const at = await position(page);
  const left = await trueLeft(page);
  await expect.poll(async () => Math.abs(((await storedLeft(page)) ?? 0) - left)).toBeLessThan(0.3);
  const { place, settings } = await stored(page);
  // A page of ours without the app in it, for which the browser asks for a picture.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${served.url}icons/favicon.svg`);
  // As version 3 of the database would have kept it: by positions and by titles.
  const length = Math.round((at + left) / 0.024);
  const was = length - place.shown.left;
  await page.evaluate(writeVersion3, {
    favourite: {
      id: 'hydration:3:any-drink+cuddle:9:any-rest/standard/two/touch/ember/none/middle',
      choice: {
        kind: 'made',
        parts: [
          { practice: 'hydration', minutes: 3, why: 'any-drink' },
          { practice: 'cuddle', minutes: 9, why: 'any-rest' },
        ],
      },
      settings,
      order: 0,
      addedAt: 1,
    },
    point: {
      choice: { kind: 'practice', practice: 'hydration' },
      settings,
      comfort: {},
      place: {
        position: was,
        changes: [],
        length,
        step: { title: step, part: 'Drink or snack', start: was - place.at },
      },
      savedAt: Date.now(),
    },
  });
  await page.goto(served.url);
  const favourites = page.getByRole('region', { name: 'Your favourites' });
  await expect(favourites.getByRole('button')).toHaveText(/Drink, cuddle.*12 min/);
  await expect(offer(page)).toContainText(`Carry on from ${step}`);
  await offer(page).click();
  await hearSound(page);
  await expect(heading(page)).toHaveText(step);
  expect(await position(page)).toBeGreaterThan(at - 0.3);
  expect(await position(page)).toBeLessThan(at + 5);
});

/** The record that is stored. */
function stored(page: Page) {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('afterglow'));
    const record = await done(database.transaction('resume').objectStore('resume').get('last'));
    database.close();
    return record;
  });
}

/** Puts a database of version 3 in the place of whatever is there. Runs in the page. */
async function writeVersion3({ favourite, point }: { favourite: object; point: object }) {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('afterglow'));
  const opening = indexedDB.open('afterglow', 3);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('favourites', { keyPath: 'id' }).createIndex('order', 'order');
    database.createObjectStore('preferences').put(true, 'adultNoticeSeen');
    database.createObjectStore('resume').put(point, 'last');
    opening.transaction?.objectStore('favourites').put(favourite);
  };
  (await done(opening)).close();
}
