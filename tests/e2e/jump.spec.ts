// Moving about in what plays: the list of all steps, and a little way back.
import type { Page } from '@playwright/test';
import { frames, toSeconds } from '../../src/catalogue/units';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { answer, button, goTo, heading, QUESTIONS, start as startCheck } from './injury-check';
import { smallTargets, wrongInAnyShape } from './look';
import { cuesIn } from './packs';
import { unreached } from './reach';
import { fingerOn, middleOf, settled } from './touch';

test.use({ worker: 'is awaited' });

/** Every jump lands on a whole frame, so by less than one of them early. */
const FRAME = toSeconds(frames(1));

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Where to?' });
const opener = (page: Page) => page.getByRole('button', { name: /Steps and sound$/ });
const rows = (page: Page) => sheet(page).getByRole('listitem').getByRole('button');
const here = (page: Page) => sheet(page).locator('[aria-current="step"]');
const back = (page: Page) => sheet(page).getByRole('button', { name: 'Back 15 seconds' });

async function start(page: Page, title = 'Massage'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Start ${title}`) }).click();
  await hearSound(page);
}

async function open(page: Page): Promise<void> {
  await opener(page).click();
  await settled(page);
}

/** What a step in the list is called. */
async function titleOf(page: Page, index: number): Promise<string> {
  return (await rows(page).nth(index).locator('span').first().textContent()) ?? '';
}

/** Each cue that begins within `seconds` behind `at`. */
async function saidFrom(page: Page, at: number, seconds: number) {
  const cues = cuesIn(await trackBytes(page), 'ember');
  return cues.filter(({ start }) => start >= at - 0.1 && start < at + seconds);
}

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('any step is two touches away, and is heard from its beginning', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    const finger = await fingerOn(page);
    await settled(page);
    await finger.tap(await middleOf(opener(page)));
    await expect(here(page)).toHaveCount(1);
    await expect(here(page)).toContainText((await heading(page).textContent()) ?? '-');
    await expect(here(page)).toContainText(/\d:\d\d/);
    const title = await titleOf(page, 3);
    await settled(page);
    await finger.tap(await middleOf(rows(page).nth(3)));
    await expect(sheet(page)).toBeHidden();
    await expect(heading(page)).toHaveText(title);
    const at = await position(page);
    expect(await page.evaluate(() => window.sound.track?.paused)).toBe(false);
    // And back to where it was, in the same way.
    await settled(page);
    await finger.tap(await middleOf(opener(page)));
    await settled(page);
    await expect(here(page)).toContainText(title);
    await finger.tap(await middleOf(rows(page).first()));
    await expect.poll(() => position(page)).toBeLessThan(4);
    // Looked up last, since it takes its time: a line of that step begins right there.
    expect((await saidFrom(page, at - 2, 6)).length).toBeGreaterThan(0);
  });

  test('a line that was missed is heard again, as often as someone likes', async ({
    page,
    served,
  }) => {
    await openApp(page, served);
    await start(page);
    await seekTo(page, 50);
    const finger = await fingerOn(page);
    await settled(page);
    await finger.tap(await middleOf(opener(page)));
    await settled(page);
    await finger.tap(await middleOf(back(page)));
    await expect.poll(() => position(page)).toBeLessThan(42);
    expect(await position(page)).toBeGreaterThan(35 - FRAME);
    await finger.tap(await middleOf(back(page)));
    await expect.poll(() => position(page)).toBeLessThan(27);
    await expect(sheet(page)).toBeVisible();
    await finger.tap(await middleOf(sheet(page).getByRole('button', { name: 'Close' })));
    await expect(sheet(page)).toBeHidden();
    await hearSound(page);
  });
});

test('all of it can be done by keys', async ({ page, served }) => {
  await openApp(page, served);
  await start(page);
  await opener(page).press('Enter');
  await expect(here(page)).toBeFocused();
  const title = await titleOf(page, 2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  const begins = await position(page);
  await page.keyboard.press('j');
  await expect.poll(() => position(page)).toBeLessThan(begins - 8);
  await expect(heading(page)).not.toHaveText(title);

  await opener(page).press('Enter');
  await expect(here(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  // Still in the player: its keys work.
  await page.keyboard.press('k');
  await expect(button(page, 'Play')).toBeVisible();
  const stood = await position(page);
  await page.keyboard.press('j');
  await expect.poll(() => position(page)).toBeCloseTo(Math.max(0, stood - 15), 0);
  await expect(button(page, 'Play')).toBeVisible();
});

test('the button of a headset goes as far back', async ({ page, served }) => {
  await page.addInitScript(() => {
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (this: MediaSession, action, handler) {
      if (action === 'seekbackward') addEventListener('headset', () => handler?.({ action }));
      set.call(this, action, handler);
    };
  });
  await openApp(page, served);
  await start(page);
  await seekTo(page, 50);
  await page.evaluate(() => dispatchEvent(new Event('headset')));
  await expect.poll(() => position(page)).toBeLessThan(42);
  expect(await position(page)).toBeGreaterThan(35 - FRAME);
});

test('nobody is asked by it what they have said, and nothing urgent is passed unseen', async ({
  page,
  served,
}) => {
  const [, , third] = QUESTIONS;
  await openApp(page, served);
  await startCheck(page);
  await goTo(page, QUESTIONS[0]?.title ?? '');
  await answer(page, 'No');
  await expect(heading(page)).not.toHaveText(QUESTIONS[0]?.title ?? '');
  const asked = await heading(page).textContent();
  await heading(page).focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('j');
  await expect(heading(page)).toHaveText(asked ?? '');

  // The next question takes the sheet away from over its answers.
  await open(page);
  await expect(sheet(page)).toBeHidden({ timeout: 60_000 });
  await expect(heading(page)).not.toHaveText(asked ?? '');
  await expect(button(page, 'Yes')).toBeVisible();

  await open(page);
  await rows(page).last().click();
  await expect(page.getByText('Something important is still open')).toBeVisible();
  await expect(heading(page)).not.toHaveText(third?.title ?? '');
  await expect(button(page, 'Yes')).toBeVisible();
  // From there on it is for people to say.
  await open(page);
  await rows(page).last().click();
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
});

test('the sheet shows whole in every size, and axe finds nothing', async ({ page, served }) => {
  await openApp(page, served);
  await start(page, 'Soft landing');
  await button(page, 'Pause').click();
  await open(page);
  expect(await unreached(page)).toEqual([]);
  expect(await wrongInAnyShape(page, () => smallTargets(page))).toEqual([]);
});
