import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, seekTo, test, trackBytes } from './app';
import { offer } from './carry-on';
import { markList } from './comfort-list';
import { cuesIn } from './packs';
import { settled } from './touch';

const start = (page: Page) => page.getByRole('button', { name: /^Start Drink or snack/ }).click();

async function stop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
}

/** What is said where someone wanted to start. */
const elsewhere = (page: Page) =>
  page.getByRole('dialog', { name: 'Afterglow is playing in another window' });

const close = (page: Page) => elsewhere(page).getByRole('button', { name: 'Close' }).click();

/** Waits until nobody has the turn: a browser takes it from a window that was closed by and by. */
async function letGo(page: Page): Promise<void> {
  await page.waitForFunction(async () => !(await navigator.locks.query()).held?.length);
}

test.use({ worker: 'is awaited' });

test('two windows never play at once, and the second says where the first is', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await hearSound(page);

  const second = await context.newPage();
  await second.goto(served.url);
  await start(second);
  await expect(elsewhere(second)).toBeVisible();
  expect(await second.evaluate(() => window.sound.track)).toBeUndefined();
  expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
  await settled(second);
  await close(second);
  await expect(second.getByRole('button', { name: /^Start Drink or snack/ })).toBeFocused();

  // Paused, the first still has its turn: its play button must not be in vain.
  // A face may have come over it meanwhile: any key wakes it, and does no more.
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Pause' }).click();
  await settled(second);
  await start(second);
  await expect(elsewhere(second)).toBeVisible();
  await settled(second);
  await close(second);

  // It is said where the tap was, whichever screen that is.
  await settled(second);
  await second.getByRole('link', { name: 'Look inside Massage' }).click();
  const start2 = second.getByRole('button', { name: 'Start', exact: true });
  await settled(second);
  await start2.click();
  await expect(elsewhere(second)).toBeInViewport({ ratio: 1 });
  const [said, tap] = [await elsewhere(second).boundingBox(), await start2.boundingBox()];
  expect(said && tap && Math.abs(said.y + said.height - tap.y)).toBeLessThan(24);

  await stop(page);
  await expect(elsewhere(second)).toBeHidden();
  await settled(second);
  await start2.click();
  await hearSound(second);

  await start(page);
  await expect(elsewhere(page)).toBeVisible();
  await second.close();
  await letGo(page);
  await settled(page);
  await elsewhere(page).getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(page)).toBeHidden();
  await hearSound(page);
});

test('one tap stops the other window and plays here, but not while someone gets help there', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await hearSound(page);
  const second = await context.newPage();
  await second.goto(served.url);
  await second.getByRole('button', { name: /^Start Injury check/ }).click();
  const here = elsewhere(second).getByRole('button', { name: 'Use it here' });
  await here.waitFor();
  await settled(second);
  await here.click();
  await hearSound(second);
  await expect(elsewhere(second)).toBeHidden();
  // There it has stopped, and says where it went.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
  await expect(elsewhere(page)).toBeVisible();
  expect(await page.evaluate(() => window.sound.track?.paused ?? true)).toBe(true);
  await settled(page);
  await close(page);

  await second.getByRole('button', { name: 'Next step' }).click();
  await second.getByRole('button', { name: /^Chest pain/ }).waitFor();
  await settled(second);
  await second.getByRole('button', { name: /^Chest pain/ }).click();
  await second.getByRole('heading', { name: 'Stop here, and call' }).waitFor();
  await settled(page);
  await start(page);
  await settled(page);
  await elsewhere(page).getByRole('button', { name: 'Use it here' }).click();
  await expect(elsewhere(page)).toContainText('Someone may be getting help there');
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Stop here, and call');
});

test('a window that died keeps nobody from starting', async ({ page, context, served }) => {
  await openApp(page, served);
  const first = await context.newPage();
  await first.goto(served.url);
  await start(first);
  await hearSound(first);
  await page.bringToFront();
  await start(page);
  await expect(elsewhere(page)).toBeVisible();
  const session = await context.newCDPSession(first);
  void session.send('Page.crash').catch(() => undefined);
  await first.waitForEvent('crash');
  const player = page.getByRole('region', { name: 'Player' });
  await expect(async () => {
    if (await elsewhere(page).isVisible()) await page.keyboard.press('Escape');
    // It may have come since the last look.
    if (!(await player.isVisible())) await start(page);
    await expect(player.or(elsewhere(page))).toBeVisible();
    await expect(player).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('what one window refuses, none plays, and what is under way says so', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  const second = await context.newPage();
  await second.goto(served.url);
  await second.getByRole('button', { name: /^Start Soft landing/ }).click();
  await hearSound(second);
  // So that its screen does not dim meanwhile.
  await second.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('link', { name: /^Comfort list/ }).click();
  await markList(page, [{ Cuddle: 'No' }]);
  await expect(second.getByRole('alert')).toContainText('Your comfort list has changed');

  await stop(second);
  await second.getByRole('link', { name: 'Look inside Soft landing' }).click();
  await expect(second.getByText('Left out here: Cuddle.')).toBeVisible();
  await second.getByRole('button', { name: 'Start', exact: true }).click();
  await hearSound(second);
  const said = cuesIn(await trackBytes(second), 'ember').map(({ id }) => id);
  expect(said.some((id) => id.startsWith('hydration.'))).toBe(true);
  expect(said.filter((id) => id.startsWith('cuddle.'))).toEqual([]);
});

test('what someone has refused since is not carried on', async ({ page, served }) => {
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Soft landing/ }).click();
  await hearSound(page);
  await seekTo(page, 30);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await page.goto(`${served.url}#/comfort`);
  await markList(page, [{ Cuddle: 'No' }]);
  await page.getByRole('link', { name: 'Home' }).click();
  await offer(page).click();
  await hearSound(page);
  const said = cuesIn(await trackBytes(page), 'ember').map(({ id }) => id);
  expect(said.filter((id) => id.startsWith('cuddle.'))).toEqual([]);
});

test('a place is offered by no other window while its own has it, and then by any', async ({
  page,
  context,
  served,
}) => {
  await openApp(page, served);
  await start(page);
  await hearSound(page);
  await seekTo(page, 100);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => kept(page)).toBe(true);

  const second = await context.newPage();
  await second.goto(served.url);
  await expect(second.getByRole('button', { name: /^Start Cuddle/ })).toBeVisible();
  await expect(offer(second)).toBeHidden();
  await page.close();
  await letGo(second);
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(offer(second)).toBeVisible();

  // A third that carries on takes the offer away from the second; a stop there leaves none.
  const third = await context.newPage();
  await third.goto(served.url);
  await offer(third).click();
  await hearSound(third);
  await expect(offer(second)).toBeHidden();
  await stop(third);
  await expect(third.getByRole('heading', { level: 1 })).toHaveText('What would feel good now?');
  await expect(offer(second)).toBeHidden();
  await expect.poll(() => kept(second)).toBe(false);
});

test('favourites and choices of one window show in all', async ({ page, context, served }) => {
  await openApp(page, served);
  const second = await context.newPage();
  await second.goto(`${served.url}#/settings`);
  await page.getByRole('link', { name: 'Look inside Cuddle' }).click();
  const third = await context.newPage();
  await third.goto(served.url);
  await page.getByRole('button', { name: 'Keep as a favourite' }).click();
  await expect(third.getByRole('region', { name: 'Your favourites' })).toContainText('Cuddle');
  await page.getByRole('radio', { name: 'Long', exact: false }).check();
  await expect(third.getByRole('button', { name: /^Start Cuddle.*20 min/ })).toBeVisible();
  await second.getByLabel('Light', { exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(third.locator('html')).toHaveAttribute('data-theme', 'light');
});

/** Whether a place to carry on from is stored. */
function kept(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('afterglow');
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction('resume').objectStore('resume').count();
          count.onsuccess = () => {
            database.close();
            done(count.result > 0);
          };
        };
      }),
  );
}
