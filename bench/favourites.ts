// From the start of the app to its favourites on the screen: with ten of them, and with ten thousand.
import type { Page } from '@playwright/test';
import { openPage } from './browser';
import { median, ms, type Row } from './table';

const RUNS = 5;

export async function measureFavourites(): Promise<readonly Row[]> {
  const { page, close } = await openPage();
  await page.getByRole('button', { name: 'I am an adult' }).click();
  // One that the app itself has written; all others are as it is.
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await page.getByRole('button', { name: 'Remove from favourites' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).click();
  await page.addInitScript(watchFavourites);
  const rows: Row[] = [];
  for (const count of [10, 10_000]) {
    await page.evaluate(keepFavourites, count);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(page));
    const what = `${new Intl.NumberFormat('en').format(count)} favourites, until they show`;
    rows.push({ what, figure: ms(median(times)) });
  }
  await close();
  return rows;
}

async function timeOf(page: Page): Promise<number> {
  await page.reload();
  const shown = await page.waitForFunction(() => (window as unknown as Watched).shown);
  return Number(await shown.jsonValue());
}

interface Watched {
  /** When the first favourite was there, in milliseconds of the page's clock. */
  shown?: number;
}

/** Runs in the page before the app. */
function watchFavourites(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[aria-labelledby="favourites"] li')) return;
    observer.disconnect();
    Object.assign(window, { shown: performance.now() });
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: has that many of the first favourite's kind, and no others. */
function keepFavourites(count: number): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open('afterglow');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('favourites', 'readwrite');
      const store = writing.objectStore('favourites');
      const kept = store.getAll(undefined, 1);
      kept.onsuccess = () => {
        store.clear();
        for (let order = 0; order < count; order += 1) {
          store.put({ ...kept.result[0], id: `bench ${order}`, order, addedAt: order });
        }
      };
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
