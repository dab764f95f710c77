// The quiet page for whoever finds that something was not right: within reach from everywhere, gone at one
// touch, and nothing of it left.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test } from './app';
import { sideways } from './look';
import { fingerOn, middleOf, settled } from './touch';

test.use({ worker: 'is awaited' });

const NAME = 'Something wasn’t right';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const quiet = (page: Page) => page.getByRole('dialog', { name: NAME });
const sign = (page: Page) => page.locator('header').getByRole('button', { name: NAME });
const paused = (page: Page) => page.evaluate(() => window.sound.track?.paused);

/** What a glance at the tab, its address and its history tells, and all that is kept on the device. */
async function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { result: database } = await done(indexedDB.open('afterglow'));
    const stores = [...database.objectStoreNames];
    const reading = database.transaction(stores);
    const rows = stores.flatMap((store) => {
      const from = reading.objectStore(store);
      return [done(from.getAllKeys()), done(from.getAll())];
    });
    const kept = (await Promise.all(rows)).map(({ result }) => result);
    database.close();
    const others = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    const shown = [document.title, location.href, history.length, history.state];
    return JSON.stringify([kept, others, shown, await caches.keys()]);

    function done<Request extends IDBRequest>(request: Request): Promise<Request> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request);
        request.onerror = () => reject(request.error);
      });
    }
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('lies over the player without a word of it, and goes at one touch, at once', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await page.getByRole('button', { name: /^Start Drink or snack/ }).tap();
    await hearSound(page);
    await expect(sign(page)).toBeVisible();
    await settled(page);
    const [title, url, entries] = [
      await page.title(),
      page.url(),
      await page.evaluate(() => history.length),
    ];
    const finger = await fingerOn(page);
    const open = async () => {
      await sign(page).tap();
      await expect(quiet(page)).toBeVisible();
    };

    // As soon as it is there, and with a second touch that was meant for it and finds the player.
    await open();
    const hide = await middleOf(button(page, 'Hide this'));
    await finger.tap(hide);
    await finger.tap(hide);
    await expect(quiet(page)).toBeHidden();
    await settled(page);
    await expect(page.getByText('Step 1 of 6')).toBeVisible();
    expect(await paused(page)).toBe(false);

    // The voice goes on until a touch pauses it; a hasty second one does not let it go on.
    await open();
    expect(await paused(page)).toBe(false);
    await settled(page);
    const pause = await middleOf(button(page, 'Pause the voice'));
    await finger.tap(pause);
    await expect(page.getByText('The voice is paused.')).toBeVisible();
    await finger.tap(await middleOf(button(page, 'Let the voice go on')));
    await settled(page);
    expect(await paused(page)).toBe(true);

    // Back closes it and leads nowhere.
    await page.evaluate(() => history.back());
    await expect(quiet(page)).toBeHidden();
    await expect(button(page, 'Play')).toBeVisible();
    expect(await paused(page)).toBe(true);
    await settled(page);

    // Whoever takes up the phone after it was put away finds the player, also where that was as it opened.
    await page.evaluate(() => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector('dialog[open]')) return;
        watch.disconnect();
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        document.body.dataset.putAway = 'yes';
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await sign(page).tap();
    await expect(page.locator('body')).toHaveAttribute('data-put-away', 'yes');
    await expect(quiet(page)).toBeHidden();

    expect(await page.title()).toBe(title);
    expect(page.url()).toBe(url);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});

test.describe('with a worker', () => {
  test.use({ worker: 'comes' });

  test('leaves nothing behind: not on the device, not in the history, and asks for no file', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
    await expect(sign(page)).toBeVisible();
    const before = await traces(page);
    const asked = served.asked.length;
    await sign(page).click();
    await expect(quiet(page).getByRole('heading', { name: NAME })).toBeFocused();
    expect(await traces(page)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(quiet(page)).toBeHidden();
    await expect(sign(page)).toBeFocused();
    expect(await traces(page)).toBe(before);
    expect(served.asked.slice(asked)).toEqual([]);
    await sign(page).click();
    await expect(quiet(page)).toBeVisible();
    await page.reload();
    await expect(sign(page)).toBeVisible();
    await expect(quiet(page)).toBeHidden();
  });
});

test('can be reached from every screen, and leads back to it', async ({ page, served }) => {
  const look = async (through = sign(page)) => {
    const shown = await heading(page).textContent();
    await through.click();
    await expect(quiet(page)).toBeVisible();
    await button(page, 'Hide this').click();
    await expect(quiet(page)).toBeHidden();
    await expect(heading(page)).toHaveText(shown ?? '');
  };
  await page.goto(served.url);
  await expect(page.getByRole('button', { name: 'I am an adult' })).toBeVisible();
  await look();
  await openApp(page, served);
  await expect(heading(page)).toHaveText('What would feel good now?');
  await look();
  for (const [address, title] of [
    ['find', 'How was it?'],
    ['comfort', 'Comfort list'],
    ['why', 'Why it matters'],
    ['settings', 'Settings and about'],
    ['help', 'Getting help'],
    ['routine/ease', 'Massage'],
  ] as const) {
    await page.goto(`${served.url}#/${address}`);
    await expect(heading(page)).toHaveText(title);
    await look();
  }
  await page.goto(`${served.url}#/`);
  await page.getByRole('button', { name: /^Start Injury check/ }).click();
  await hearSound(page);
  await button(page, 'Stop').click();
  await look(page.getByRole('dialog').getByRole('button', { name: NAME }));
  await button(page, 'Carry on').click();
  await button(page, 'Next step').click();
  await button(page, 'Yes').waitFor();
  await look();
  // Nothing was answered meanwhile.
  await button(page, 'Yes').click();
  await expect(heading(page)).toHaveText('Chest, breath, waking');
  await button(page, 'Yes').click();
  await expect(heading(page)).toHaveText('Stop here, and call');
  await look();
  await button(page, 'End the routine').click();
  await page.getByRole('button', { name: /^Start Cuddle/ }).click();
  await hearSound(page);
  await seekTo(page, -1);
  await expect(heading(page)).toHaveText('All done. Rest easy.');
  await look();
  await look(page.locator('main').getByRole('button', { name: NAME }));
});

test.describe('in Ireland', () => {
  test.use({ locale: 'en-IE', timezoneId: 'Europe/Dublin' });

  test('names whom to call there, in danger first, and can be hidden on the smallest screen', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await sign(page).click();
    const links = quiet(page).getByRole('link');
    await expect(links).toHaveText([
      'Call 112',
      'Emergency Call Answering Service: Text 112',
      'National Rape Crisis Helpline: Call 1800 77 88 88',
      'Samaritans: Call 116 123',
    ]);
    await expect(links.nth(2)).toHaveAttribute('href', 'tel:1800778888');
    await expect(quiet(page)).toContainText('within 72 hours');
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await links.nth(3).scrollIntoViewIfNeeded();
    await expect(button(page, 'Hide this')).toBeInViewport({ ratio: 1 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(
      await quiet(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  });
});
