import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, readyOffline, seekTo, test } from './app';
import { markList } from './comfort-list';

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

test('a full disk says so where something cannot be kept, and keeps the rest', async ({
  page,
  served,
}) => {
  const alert = page.getByRole('alert');
  await openApp(page, served);
  await keepFavourite(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, {
      makeSpace: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(alert).toContainText('device is full');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(
    page.getByRole('region', { name: 'Your favourites' }).getByRole('button'),
  ).toHaveCount(1);

  await page.getByRole('link', { name: 'Settings and about' }).click();
  await page.getByLabel('Light', { exact: true }).check();
  await expect(alert).toContainText('What you chose counts in this window for now. The device is');
  await page.goto(`${served.url}#/comfort`);
  await markList(page, [{ Kiss: 'No' }]);
  await expect(alert).toContainText(
    'Your comfort list counts in this window for now. The device is',
  );
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('Kiss');

  await page.evaluate(() => (window as unknown as { makeSpace(): void }).makeSpace());
  // The arrow leads back to where the address was typed.
  await page.goto(`${served.url}#/`);
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  await expect(alert).toBeHidden();
});

test('a write that is broken off says that it could not be saved, on the finished screen too', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await seekTo(page, -1);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    };
  });
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(page.getByRole('alert')).toContainText('couldn’t be saved');
});

test('of ten thousand favourites a few are shown, and more to whoever wants them', async ({
  page,
  served,
}) => {
  await openApp(page, served);
  await keepFavourite(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('favourites', 'readwrite');
          const store = writing.objectStore('favourites');
          const kept = store.getAll();
          kept.onsuccess = () => {
            for (let order = 1; order <= 10_000; order += 1) {
              store.put({ ...kept.result[0], id: `many ${order}`, order, addedAt: order });
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  const favourites = page.getByRole('region', { name: 'Your favourites' });
  const each = favourites.getByRole('listitem');
  await expect(each).toHaveCount(6);
  await favourites.getByRole('button', { name: 'Show more favourites' }).click();
  await expect(each).toHaveCount(54);
  await expect(each.nth(6).getByRole('button')).toBeFocused();
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
    // A single refusal is tried again without a word.
    URL.createObjectURL = () => create.call(URL, new Blob(['not sound']));
    Object.assign(window, { mend: () => Object.assign(URL, { createObjectURL: create }) });
  });
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await expect(page.getByRole('alert')).toContainText('wouldn’t play');
  await page.evaluate(() => (window as unknown as { mend(): void }).mend());
  await page.getByRole('button', { name: 'Try again' }).click();
  await hearSound(page);
  await expect(heading(page)).not.toHaveText('There’s no sound just now');
});
