// All favourites: named, put in order, gathered, removed and had back; by finger, mouse and key, without a network.
import type { Page } from '@playwright/test';
import { expect, goOffline, hearSound, openApp, type Served, seekTo, test } from './app';
import { offer } from './carry-on';
import { cutOff, findings, sideways, smallTargets } from './look';
import { fingerOn, middleOf, settled } from './touch';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const names = (page: Page) => page.getByRole('button', { name: /^Start / });
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const handle = (page: Page, name: string) =>
  page.getByRole('button', { name: `Move ${name}`, exact: true });
const change = (page: Page, name: string) =>
  page.getByRole('button', { name: `Change ${name}`, exact: true });

async function keep(page: Page, ...slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    await page.evaluate((to) => {
      location.hash = `#/routine/${to}`;
    }, slug);
    await settled(page);
    await page.getByRole('button', { name: 'Keep as a favourite' }).click();
    await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible();
  }
}

async function open(page: Page, served: Served): Promise<void> {
  await page.goto(`${served.url}#/kept`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your favourites');
  await expect(rows(page).first()).toBeVisible();
  await settled(page);
}

/** What the buttons that start them say, in order. */
async function order(page: Page): Promise<readonly string[]> {
  const all = await names(page).allTextContents();
  return all.map((text) => /^Start (.*?)\s*\d+ min/.exec(text.replace(/\s+/g, ' '))?.[1] ?? text);
}

const THREE = ['rest', 'ease', 'landing'] as const;
const NAMES = ['Cuddle', 'Massage', 'Soft landing'];

test.use({ worker: 'is awaited' });

test.describe('with its worker', () => {
  test.use({ worker: 'comes' });

  test('a favourite is renamed and given a picture and a colour, which stay without a network', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await keep(page, ...THREE);
    await page.goto(served.url);
    await goOffline(page, served);
    await page.getByRole('link', { name: 'All favourites' }).click();
    await expect.poll(() => order(page)).toEqual(NAMES);

    await settled(page);
    await change(page, 'Massage').click();
    await page.getByLabel('Name', { exact: true }).fill('  Sunday, slowly ');
    await page.getByLabel('Name', { exact: true }).press('Enter');
    await expect.poll(() => order(page)).toEqual(['Cuddle', 'Sunday, slowly', 'Soft landing']);
    await page.getByRole('radio', { name: 'A lamp' }).check();
    await page.getByRole('radio', { name: 'Teal' }).check();
    const shown = row(page, 'Sunday, slowly');
    await expect(shown).toHaveAttribute('data-hue', 'shower');
    await expect(shown.getByRole('img', { includeHidden: true }).first()).toBeAttached();
    await expect(shown.locator('img').first()).toHaveAttribute('src', /lamp/);

    await reload(page);
    await expect.poll(() => order(page)).toEqual(['Cuddle', 'Sunday, slowly', 'Soft landing']);
    await expect(row(page, 'Sunday, slowly')).toHaveAttribute('data-hue', 'shower');
    await page.getByRole('link', { name: 'Home' }).click();
    const favourites = page.getByRole('region', { name: 'Your favourites' });
    await expect(favourites.getByRole('button').nth(1)).toContainText('Sunday, slowly');
    await favourites.getByRole('button', { name: /^Start Sunday, slowly/ }).click();
    await hearSound(page);
    // By that name it plays, too, and is carried on; the lock screen is not told.
    await expect(page.getByRole('button', { name: /^Sunday, slowly/ })).toBeVisible();
    expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).not.toContain(
      'Sunday',
    );
    await seekTo(page, 60);
    await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 61.2);
    await page.goto(served.url);
    await expect(offer(page)).toContainText('Sunday, slowly');
  });
});

test('a star that is taken off takes no name with it', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, 'rest');
  await open(page, served);
  await change(page, 'Cuddle').click();
  await page.getByLabel('Name', { exact: true }).fill('Ours');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect.poll(() => order(page)).toEqual(['Ours']);
  await page.goto(`${served.url}#/routine/rest`);
  await settled(page);
  await page.getByRole('button', { name: 'Remove from favourites' }).click();
  await keep(page, 'rest');
  await open(page, served);
  expect(await order(page)).toEqual(['Ours']);
});

test('a name half typed is kept by whoever leaves with it', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, 'rest');
  await open(page, served);
  await change(page, 'Cuddle').click();
  await page.getByLabel('Name', { exact: true }).pressSequentially('Ours');
  await page.goBack();
  await open(page, served);
  expect(await order(page)).toEqual(['Ours']);
  // Nothing written is no name.
  await change(page, 'Ours').click();
  await page.getByLabel('Name', { exact: true }).fill(' ');
  await page.getByLabel('Name', { exact: true }).press('Tab');
  await expect.poll(() => order(page)).toEqual(['Cuddle']);
});

test('they are put in order by key, and where one lies is said', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, ...THREE);
  await open(page, served);
  await handle(page, 'Soft landing').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Cuddle', 'Soft landing', 'Massage']);
  await expect(page.getByText('Soft landing, now 2 of 3')).toBeAttached();
  await expect(handle(page, 'Soft landing')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Soft landing', 'Cuddle', 'Massage']);
  // It is the first: there is nothing to go before.
  await page.keyboard.press('ArrowUp');
  await expect(handle(page, 'Soft landing')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => order(page)).toEqual(['Cuddle', 'Soft landing', 'Massage']);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Later', exact: true }).focus();
  await settled(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(NAMES);
  await reload(page);
  await expect.poll(() => order(page)).toEqual(NAMES);
});

test('they are dragged by mouse; Escape leaves them as they were', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, ...THREE);
  await open(page, served);
  const from = await middleOf(handle(page, 'Cuddle'));
  const to = await middleOf(handle(page, 'Massage'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 20, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await order(page)).toEqual(NAMES);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(['Massage', 'Cuddle', 'Soft landing']);
  // Dragging it is no tap on it.
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(0);
  await reload(page);
  await expect.poll(() => order(page)).toEqual(['Massage', 'Cuddle', 'Soft landing']);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('they are dragged, and what the browser takes for its own changes nothing', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await keep(page, ...THREE);
    await open(page, served);
    const finger = await fingerOn(page);
    const drag = async (name: string, over: string, end: () => Promise<void>) => {
      await settled(page);
      const from = await middleOf(handle(page, name));
      const to = await middleOf(handle(page, over));
      await finger.down(from);
      for (let at = 1; at <= 8; at += 1) {
        await finger.move({ x: from.x, y: from.y + ((to.y - from.y) * at) / 8 });
      }
      await end();
    };
    await drag('Soft landing', 'Cuddle', finger.cancel);
    expect(await order(page)).toEqual(NAMES);
    await drag('Soft landing', 'Cuddle', finger.up);
    await expect.poll(() => order(page)).toEqual(['Soft landing', 'Cuddle', 'Massage']);

    await settled(page);
    await finger.tap(await middleOf(change(page, 'Cuddle')));
    await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  });

  test('one that was removed can be had back until someone leaves', async ({ page, served }) => {
    await openApp(page, served);
    await keep(page, ...THREE);
    await open(page, served);
    await change(page, 'Massage').tap();
    await page.getByLabel('Name', { exact: true }).fill('Ours');
    await page.getByLabel('Name', { exact: true }).press('Tab');
    await settled(page);
    await page.getByRole('button', { name: 'Remove', exact: true }).tap();
    await expect(page.getByText('Ours is removed.')).toBeVisible();
    expect(await order(page)).toEqual(['Cuddle', 'Soft landing']);

    // Closed with it, nothing is lost: it can still be had back.
    await stored(page);
    await page.goto('about:blank');
    await open(page, served);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => order(page)).toEqual(['Cuddle', 'Ours', 'Soft landing']);

    await settled(page);
    await change(page, 'Ours').tap();
    await settled(page);
    await page.getByRole('button', { name: 'Remove', exact: true }).tap();
    await settled(page);
    await page.getByRole('link', { name: 'Home' }).tap();
    const favourites = page.getByRole('region', { name: 'Your favourites' });
    await expect(favourites.getByRole('button')).toHaveCount(2);
    await expect.poll(() => stored(page)).toBe(2);
    await open(page, served);
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

test('they are gathered in collections', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, ...THREE);
  await open(page, served);
  await change(page, 'Massage').click();
  await page.getByLabel('A new collection').fill('Sundays');
  await page.getByLabel('A new collection').press('Enter');
  const sundays = page.getByRole('region', { name: 'Sundays' });
  await expect(sundays.getByRole('listitem')).toHaveCount(1);
  await expect(change(page, 'Massage')).toBeFocused();
  await settled(page);
  await change(page, 'Cuddle').click();
  await page.getByRole('radio', { name: 'Sundays' }).check();
  await expect(sundays.getByRole('listitem')).toHaveCount(2);
  await expect(
    page.getByRole('region', { name: 'On their own' }).getByRole('listitem'),
  ).toHaveCount(1);
  await reload(page);
  await expect(sundays.getByRole('listitem')).toHaveCount(2);
  await settled(page);
  await change(page, 'Cuddle').click();
  await page.getByRole('radio', { name: 'None' }).check();
  await expect(sundays.getByRole('listitem')).toHaveCount(1);
  // Typed anew in small letters it is the same one.
  await page.getByLabel('A new collection').fill('sundays');
  await page.getByLabel('A new collection').press('Enter');
  await expect(sundays.getByRole('listitem')).toHaveCount(2);

  // By key: another name, for all of it.
  await page.getByRole('button', { name: 'Rename Sundays' }).press('Enter');
  await page.getByLabel('Name of this collection').fill('When it’s late');
  await page.getByLabel('Name of this collection').press('Enter');
  const late = page.getByRole('region', { name: 'When it’s late' });
  await expect(late.getByRole('listitem')).toHaveCount(2);
  await expect(sundays).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rename When it’s late' })).toBeFocused();
  await reload(page);
  await expect(late.getByRole('listitem')).toHaveCount(2);
});

test('two windows follow each other', async ({ page, context, served }) => {
  await openApp(page, served);
  await keep(page, ...THREE);
  await open(page, served);
  const other = await context.newPage();
  await open(other, served);
  await handle(page, 'Soft landing').press('ArrowUp');
  await expect.poll(() => order(other)).toEqual(['Cuddle', 'Soft landing', 'Massage']);
  await settled(other);
  await change(other, 'Cuddle').click();
  await settled(other);
  await other.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => order(page)).toEqual(['Soft landing', 'Massage']);
  await settled(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => order(other)).toEqual(['Cuddle', 'Soft landing', 'Massage']);
});

test('what is used comes first at the hour it is used', async ({ page, served }) => {
  await page.clock.install({ time: new Date('2026-03-01T21:00:00') });
  await openApp(page, served);
  await keep(page, ...THREE);
  await page.goto(served.url);
  const favourites = page.getByRole('region', { name: 'Your favourites' });
  await expect(favourites.getByRole('button').first()).toContainText('Cuddle');
  await favourites.getByRole('button', { name: /^Start Soft landing/ }).click();
  await hearSound(page);
  await page.goto(served.url);
  await expect(favourites.getByRole('button').first()).toContainText('Soft landing');
  await page.clock.setSystemTime(new Date('2026-03-02T09:00:00'));
  await page.reload();
  await expect(favourites.getByRole('button').first()).toContainText('Cuddle');
  await page.clock.setSystemTime(new Date('2026-03-02T22:00:00'));
  await page.reload();
  await expect(favourites.getByRole('button').first()).toContainText('Soft landing');
});

test('damaged rows do no harm', async ({ page, served }) => {
  await openApp(page, served);
  await keep(page, ...THREE);
  await page.evaluate(damage);
  await open(page, served);
  await expect.poll(() => order(page)).toEqual(['Massage', 'Cuddle', 'Soft landing']);
  await handle(page, 'Cuddle').press('ArrowUp');
  await expect.poll(() => order(page)).toEqual(['Cuddle', 'Massage', 'Soft landing']);
  await reload(page);
  await expect.poll(() => order(page)).toEqual(['Cuddle', 'Massage', 'Soft landing']);
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [320, 568],
] as const) {
  test(`all of it can be read and tapped at ${width} by ${height}`, async ({ page, served }) => {
    await openApp(page, served);
    await keep(page, ...THREE);
    await page.setViewportSize({ width, height });
    await open(page, served);
    await change(page, 'Massage').click();
    await page.getByLabel('A new collection').fill('Sundays');
    await page.getByLabel('A new collection').press('Enter');
    await settled(page);
    await change(page, 'Cuddle').click();
    await look(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await settled(page);
    await look(page);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await look(page);
  });
}

async function look(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

/** Loads the page anew once all is written down: what is changed shows before that. */
async function reload(page: Page): Promise<void> {
  await stored(page);
  await page.reload();
}

/** How many rows of favourites there are, whatever they are, once those that are being written are. */
function stored(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('afterglow');
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
}

/** Runs in the page: damages what can be damaged of favourites, and of when they are used. */
function damage(): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open('afterglow');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['favourites', 'preferences'], 'readwrite');
      const store = writing.objectStore('favourites');
      const all = store.getAll();
      all.onsuccess = () => {
        const cuddle = all.result.find(({ id }: { id: string }) => id.startsWith('cuddle'));
        store.put({ ...cuddle, name: 12, emblem: {}, hue: 'none', group: ['a'], order: 1.5 });
        store.put({ id: 'odd', order: 0.5, removed: 'yes' });
        store.put({ id: 'odder', order: 'last', routine: 'x', name: '\u202e' });
      };
      writing.objectStore('preferences').put([{ id: 3 }, 'x', { hour: 99 }], 'habits');
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
