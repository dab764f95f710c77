// A routine starts on what is here, and comes to words that are not: it rests, says so, and goes on.

import type { BrowserContext, Page } from '@playwright/test';
import { asWritten } from '../../src/content/as-written';
import { resting } from '../../src/locale/en/resting';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';

const RESTING = asWritten(resting.here.cues.soon);
/** Of a routine of a drink and a cuddle, the cuddle. */
const LATER = /ember-cuddle[^/]*\.frames$/;
/** How long it rests before it gives up, in seconds. */
const REST = 300;

const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const caption = (page: Page) => page.getByTestId('caption');

/** Withholds what `LATER` names until it is let go: then it comes, or it fails. */
async function withhold(context: BrowserContext) {
  let letGo = (_: 'come' | 'fail'): void => undefined;
  const gate = new Promise<'come' | 'fail'>((resolve) => {
    letGo = resolve;
  });
  await context.route(LATER, async (route) => {
    const how = await gate;
    await (how === 'come' ? route.continue() : route.abort()).catch(() => undefined);
  });
  return letGo;
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start Soft landing/ }).click();
  await page.waitForFunction(() => (window.sound.track?.currentTime ?? 0) > 0);
}

/** Where what is in the track ends, in seconds. */
function restsAt(page: Page): Promise<number> {
  return page.evaluate((rest) => (window.sound.track?.duration ?? 0) - rest, REST);
}

/** Goes to where what is here ends, and answers where that is. */
async function goToRest(page: Page): Promise<number> {
  let until = 0;
  // More may come meanwhile, and move it.
  await expect(async () => {
    until = await restsAt(page);
    await seekTo(page, until - 0.5);
    await expect(caption(page)).toHaveText(RESTING, { timeout: 2000 });
    await expect.poll(() => position(page), { timeout: 15_000 }).toBeGreaterThan(until + 4);
    expect(await restsAt(page)).toBe(until);
  }).toPass();
  return until;
}

/** A pointer that moves wakes the dim face. */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await page.mouse.move(40, 40);
  await expect(page.getByTestId('dim-face')).toBeHidden();
}

const left = (page: Page) => page.getByText(/^\d+ min left/).first();

test('starts though the rest is withheld, rests in kind words, and goes on where it was', async ({
  page,
  context,
  served,
}) => {
  const letGo = await withhold(context);
  await openApp(page, served);
  await start(page);
  const until = await goToRest(page);
  await wake(page);
  const stands = await left(page).textContent();
  await expect.poll(() => position(page)).toBeGreaterThan(until + 5);
  await wake(page);
  await expect(left(page)).toHaveText(stands ?? '');
  await expect(control(page, 'Pause')).toBeVisible();
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
  const wentOn = page.evaluate(
    () =>
      new Promise<number>((told) => {
        const audio = window.sound.track;
        audio?.addEventListener('playing', () => told(audio.currentTime), { once: true });
      }),
  );
  letGo('come');
  expect(Math.abs((await wentOn) - until)).toBeLessThan(0.5);
  await expect(caption(page)).not.toHaveText(RESTING);
  await hearSound(page);
  const next = cuesIn(await trackBytes(page), 'ember').find(({ start }) => start >= until - 0.1);
  expect(next?.id).toMatch(/^(between|cuddle)\./);
  expect((next?.start ?? 0) - until).toBeLessThan(1.1);
});

test('a skip to what is not here waits there, paused or not, and sounds from there', async ({
  page,
  context,
  served,
}) => {
  const letGo = await withhold(context);
  await openApp(page, served);
  await start(page);
  while (!(await page.getByText(/ · Step /).textContent())?.startsWith('Cuddle')) {
    await control(page, 'Next step').click();
  }
  await expect(caption(page)).toHaveText(RESTING);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  // By key: the words that lead over may have taken so long that the face is dim by now.
  await control(page, 'Pause').press('Enter');
  await expect(control(page, 'Play')).toBeVisible();
  const stands = await left(page).textContent();
  letGo('come');
  await control(page, 'Play').click();
  await hearSound(page);
  await expect(caption(page)).not.toHaveText(RESTING);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  expect(await left(page).textContent()).toBe(stands);
});

/** Asks for it once more, as after a while in which nobody touched anything: the dim face wakes first. */
async function tryAgain(page: Page): Promise<void> {
  const again = control(page, 'Try again');
  await expect(async () => {
    if (await page.getByTestId('dim-face').isVisible()) await page.keyboard.press('Tab');
    await again.click({ timeout: 2000 });
  }).toPass();
}

test('what never comes is told, tried again, and given up in the end without losing the place', async ({
  page,
  context,
  served,
}) => {
  const letGo = await withhold(context);
  await openApp(page, served);
  await start(page);
  letGo('fail');
  const until = await goToRest(page);
  const lacking = page.getByText('can’t be downloaded just now');
  await expect(lacking).toBeVisible();
  await tryAgain(page);
  await expect(lacking).toBeVisible();
  await seekTo(page, -0.2);
  await expect(page.getByText('The voice isn’t on this device yet')).toBeVisible();
  await context.unroute(LATER);
  await tryAgain(page);
  await hearSound(page);
  expect(Math.abs((await position(page)) - until)).toBeLessThan(5);
});

test('goes on by itself when the connection comes back', async ({ page, context, served }) => {
  const letGo = await withhold(context);
  await openApp(page, served);
  await start(page);
  letGo('fail');
  await goToRest(page);
  await expect(page.getByText('can’t be downloaded just now')).toBeVisible();
  await context.unroute(LATER);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(caption(page)).not.toHaveText(RESTING);
  await hearSound(page);
});
