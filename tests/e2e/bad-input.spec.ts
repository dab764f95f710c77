import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, readyOffline, test } from './app';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function keepFavourite(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Look inside Drink or snack' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
}

test('a database from a newer Afterglow is told, left alone, and stops nobody from listening', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await keepFavourite(page);
  const rows = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('afterglow', 99);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction('favourites').objectStore('favourites').count();
          count.onsuccess = () => {
            database.close();
            done(count.result);
          };
        };
      }),
  );
  expect(rows).toBe(1);
  await page.reload();
  // What was read of the first notice is out of reach too, so it shows again.
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await expect(page.getByRole('alert')).toContainText('newer Afterglow');
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
});

test('a damaged favourite is passed over, and the others stay', async ({ page, served }) => {
  await openApp(page, served);
  await keepFavourite(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('favourites', 'readwrite');
          writing.objectStore('favourites').put({ id: 'odd', practice: 'unknown', settings: 7 });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  const favourites = page.getByRole('region', { name: 'Your favourites' });
  await expect(favourites.getByRole('button')).toHaveCount(1);
});

test('a browser that keeps nothing says so, and plays all the same', async ({ page, served }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openApp(page, served);
  await expect(page.getByRole('alert')).toContainText('keeps nothing for Afterglow');
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
});

test('a full disk says so when a favourite cannot be kept, and keeps the rest', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await keepFavourite(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
  });
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('alert')).toContainText('device is full');
  await expect(
    page.getByRole('region', { name: 'Your favourites' }).getByRole('button'),
  ).toHaveCount(1);
});

test('a shortcut to a routine that does not exist says so', async ({ page, served }) => {
  await openApp(page, served);
  await page.goto(`${served.url}?start=nowhere`);
  await expect(page.getByRole('alert')).toContainText('no routine at this address');
});

test('a track the device cannot play says so, and can be tried again', async ({ page, served }) => {
  await openApp(page, served);
  await readyOffline(page);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    let first = true;
    URL.createObjectURL = (blob) => {
      const given = first ? new Blob(['not sound']) : blob;
      first = false;
      return create.call(URL, given);
    };
  });
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await expect(page.getByRole('alert')).toContainText('would not play');
  await page.getByRole('button', { name: 'Try again' }).click();
  await hearSound(page);
  await expect(heading(page)).not.toHaveText('Afterglow');
});
