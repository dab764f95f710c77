import type { Page } from '@playwright/test';
import { asWritten } from '../../src/content/as-written';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';
import { fingerOn, middleOf } from './touch';

test.use({ worker: 'is awaited' });

declare global {
  interface Window {
    /** What the app gave to the lock screen. */
    lockScreen: {
      actions: Map<string, MediaSessionActionHandler>;
      position: MediaPositionState | undefined;
    };
  }
}

test.beforeEach(async ({ page, context, served }) => {
  await context.addInitScript(() => {
    window.lockScreen = { actions: new Map(), position: undefined };
    const session = navigator.mediaSession;
    const setAction = session.setActionHandler.bind(session);
    session.setActionHandler = (action, handler) => {
      if (handler) window.lockScreen.actions.set(action, handler);
      setAction(action, handler);
    };
    const setPosition = session.setPositionState.bind(session);
    session.setPositionState = (state) => {
      window.lockScreen.position = state;
      setPosition(state);
    };
  });
  await openApp(page, served);
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
});

/** Presses a button of the lock screen or of an earbud. */
function press(page: Page, action: MediaSessionAction, seekTime?: number): Promise<void> {
  return page.evaluate(
    ([name, time]) => {
      window.lockScreen.actions.get(name)?.({
        action: name,
        ...(time === undefined ? {} : { seekTime: time }),
      });
    },
    [action, seekTime] as const,
  );
}

const step = (page: Page) => page.getByText(/^Step \d+ of \d+$/);
const paused = (page: Page) => page.evaluate(() => window.sound.track?.paused);

test('the lock screen pauses, plays, and goes by steps and by seconds', async ({ page }) => {
  await press(page, 'pause');
  expect(await paused(page)).toBe(true);
  await press(page, 'play');
  await expect.poll(() => paused(page)).toBe(false);
  await press(page, 'nexttrack');
  await expect(step(page)).toHaveText('Step 2 of 6');
  await press(page, 'previoustrack');
  await expect(step(page)).toHaveText('Step 1 of 6');
  await press(page, 'pause');
  await seekTo(page, 20);
  await press(page, 'seekforward');
  expect(await position(page)).toBeCloseTo(30, 1);
  // Who has missed something goes back by more.
  await press(page, 'seekbackward');
  expect(await position(page)).toBeCloseTo(15, 1);
  await press(page, 'seekto', 42);
  expect(await position(page)).toBeCloseTo(42, 1);
});

test('stop on the lock screen only pauses: a pocket presses it easily, and nothing is lost', async ({
  page,
}) => {
  await seekTo(page, 30);
  await press(page, 'stop');
  expect(await paused(page)).toBe(true);
  expect(await position(page)).toBeGreaterThanOrEqual(30);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('the lock screen knows length and position, and shows nothing intimate', async ({ page }) => {
  await press(page, 'seekto', 60);
  const told = await page.evaluate(() => window.lockScreen.position);
  expect(told?.duration).toBeCloseTo(300, 0);
  expect(told?.position).toBeCloseTo(60, 0);
  const shown = await page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    return {
      title: metadata?.title,
      artist: metadata?.artist,
      album: metadata?.album,
      playbackState,
    };
  });
  expect(shown).toEqual({
    title: 'Afterglow',
    artist: expect.stringMatching(/^Step \d of 6$/),
    album: '',
    playbackState: 'playing',
  });
});

test('goes on to the finish with the page hidden and its timers stopped', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await seekTo(page, 100);
  // Frozen pages run no timers and no frames; the element plays on regardless.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    window.requestAnimationFrame = () => 0;
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
    window.setInterval = (() => 0) as unknown as typeof window.setInterval;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const at = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(at + 1);
  await expect(step(page)).toHaveText(/Step [23] of 6/);
  await seekTo(page, -1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All done. Rest easy.');
});

test.describe('the dim face', () => {
  test.use({ hasTouch: true });

  const face = (page: Page) => page.getByTestId('dim-face');

  /** Nobody touches anything for a while; the element's own clock is not moved by this. */
  async function leaveAlone(page: Page): Promise<void> {
    await page.mouse.click(195, 430);
    await page.clock.install();
    await page.mouse.click(195, 430);
    await page.clock.fastForward(9000);
    await takesTouches(page);
  }

  /** A face that has only just come takes no touch. */
  async function takesTouches(page: Page): Promise<void> {
    await expect(face(page)).toBeVisible();
    await expect(face(page)).not.toHaveAttribute('data-fresh');
  }

  test('comes when nobody touches anything, and shows the words; a tap shows the controls, or pauses where that is chosen', async ({
    page,
  }) => {
    const finger = await fingerOn(page);
    await leaveAlone(page);
    await expect(face(page)).toContainText(
      (await page.getByTestId('caption').textContent()) ?? '-',
    );
    // At first in the middle of the screen.
    const words = await middleOf(face(page).locator('p').first());
    expect(words.x).toBeCloseTo(195, 0);
    await finger.tap({ x: 60, y: 700 });
    await expect(face(page)).toBeHidden();
    expect(await paused(page)).toBe(false);

    await page.getByRole('link', { name: /Keep playing/ }).click();
    await page.getByRole('link', { name: 'Settings and about' }).click();
    await page
      .getByRole('group', { name: 'A tap on the dark screen' })
      .getByLabel('Pauses')
      .check();
    await page.goBack();
    await page.getByRole('link', { name: /\d+ min left/ }).click();
    await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
    await page.clock.fastForward(9000);
    await takesTouches(page);
    await expect(face(page)).toContainText('Tap to pause');
    await finger.tap({ x: 60, y: 700 });
    await expect(face(page)).toBeHidden();
    expect(await paused(page)).toBe(true);
  });

  test('beneath it each line still comes for who hears the screen, and no sentence is followed until it is seen', async ({
    page,
  }) => {
    const two = cuesIn(await trackBytes(page), 'ember').find(({ text }) =>
      /^[^.?!]+[.?!] [^.?!]+[.?!]$/.test(text),
    );
    if (!two) throw new Error('no line of two sentences');
    const line = page.getByTestId('caption');
    const followed = line.locator('[data-now="true"]');
    const finger = await fingerOn(page);
    // Paused, the sentence stays the one that it is.
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: 'Lock touches' }).click();
    await takesTouches(page);
    await seekTo(page, two.start + 0.1);
    await expect(line).toHaveText(asWritten(two.text));
    await expect(followed).toHaveCount(0);
    await page.clock.install();
    await finger.down({ x: 200, y: 400 });
    await page.clock.fastForward(700);
    await expect(face(page)).toBeHidden();
    await finger.up();
    await expect(followed).toHaveCount(1);
  });

  test('leaves the quiet page one touch away', async ({ page }) => {
    const name = 'Something wasn’t right';
    await leaveAlone(page);
    const { x, y } = await middleOf(page.locator('header').getByRole('button', { name }));
    await page.mouse.click(x, y);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await paused(page)).toBe(false);
    await page.evaluate(() => history.back());
    await expect(page.getByRole('dialog', { name })).toBeHidden();
    await expect(step(page)).toBeVisible();
  });

  test('goes by steps on a swipe and stays dim', async ({ page }) => {
    const finger = await fingerOn(page);
    await leaveAlone(page);
    await finger.down({ x: 300, y: 400 });
    await finger.move({ x: 200, y: 402 });
    await finger.move({ x: 100, y: 405 });
    await finger.up();
    await expect(step(page)).toHaveText('Step 2 of 6');
    await expect(face(page)).toBeVisible();
    expect(await paused(page)).toBe(false);
  });

  test('gives the controls back on a hold, on any key, and when a mouse moves', async ({
    page,
  }) => {
    const finger = await fingerOn(page);
    await leaveAlone(page);
    await finger.down({ x: 200, y: 400 });
    await page.clock.fastForward(700);
    await expect(face(page)).toBeHidden();
    await finger.up();
    expect(await paused(page)).toBe(false);
    await page.clock.fastForward(9000);
    await expect(face(page)).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(face(page)).toBeHidden();
    await page.clock.fastForward(9000);
    await takesTouches(page);
    // A table that shakes wakes nothing.
    await page.mouse.move(195, 430);
    await page.mouse.move(197, 431);
    await expect(face(page)).toBeVisible();
    await page.mouse.move(260, 470);
    await expect(face(page)).toBeHidden();
    expect(await paused(page)).toBe(false);
  });

  test('ignores stray touches when locked, until a hold', async ({ page }) => {
    await page.getByRole('button', { name: 'Lock touches' }).click();
    await expect(face(page)).toContainText('Touches are locked');
    await takesTouches(page);
    await page.mouse.click(60, 700);
    await page.mouse.click(195, 300);
    await expect(face(page)).toBeVisible();
    expect(await paused(page)).toBe(false);
    await page.clock.install();
    await page.mouse.down();
    await page.clock.fastForward(700);
    await expect(face(page)).toBeHidden();
  });
});
