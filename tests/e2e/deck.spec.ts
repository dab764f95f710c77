// What a browser may do to a track, done to the built app.
import type { Page } from '@playwright/test';
import { expect, hearSound, openApp, position, seekTo, test, trackBytes } from './app';
import { cuesIn } from './packs';

test.use({ worker: 'is awaited' });

declare global {
  interface Window {
    /** How many of the next tracks the browser will give up on, as WebKitGTK does now and then. */
    givesUp: number;
    refuses: boolean;
  }
}

const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ context, page, served }) => {
  await context.addInitScript(() => {
    window.givesUp = 0;
    window.refuses = false;
    const { set, ...own } =
      Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src') ?? {};
    Object.defineProperty(HTMLMediaElement.prototype, 'src', {
      ...own,
      set(url: string) {
        if (window.givesUp === 0) return set?.call(this, url);
        window.givesUp -= 1;
        const dead = URL.createObjectURL(new Blob());
        URL.revokeObjectURL(dead);
        set?.call(this, dead);
      },
    });
    const play = HTMLAudioElement.prototype.play;
    HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
      if (!window.refuses) return play.call(this);
      return Promise.reject(new DOMException('no tap', 'NotAllowedError'));
    };
  });
  await openApp(page, served);
});

test('a track that the browser gives up on is tried again, and goes on from its place when asked', async ({
  page,
}) => {
  await page.evaluate(() => (window.givesUp = 2));
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  await seekTo(page, 100);
  await control(page, 'Pause').click();
  await page.getByRole('button', { name: 'One more minute' }).click();
  await page.evaluate(() => (window.givesUp = 3));
  await control(page, 'Play').click();
  await expect(page.getByRole('alert')).toContainText('wouldn’t play the sound');
  await control(page, 'Try again').click();
  await hearSound(page);
  expect(await position(page)).toBeGreaterThanOrEqual(99.9);
  await expect(control(page, 'Pause')).toBeVisible();
});

test('a longer track that the browser refuses to start wants a tap, and takes it', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Start Drink or snack/ }).click();
  await hearSound(page);
  const quiet = cuesIn(await trackBytes(page), 'ember')[0]?.end ?? 0;
  await seekTo(page, quiet + 0.1);
  const before = await page.evaluate(() => window.sound.track?.src);
  await page.evaluate(() => (window.refuses = true));
  await page.getByRole('button', { name: 'One more minute' }).click();
  const start = page.getByRole('button', { name: 'Tap anywhere to begin' });
  // It goes in with the next quiet, should a cue have begun meanwhile.
  await expect(start).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => window.sound.track?.src)).not.toBe(before);
  await expect(control(page, 'Pause')).toBeHidden();
  await page.evaluate(() => (window.refuses = false));
  await start.click({ position: { x: 20, y: 800 } });
  await hearSound(page);
  await expect(control(page, 'Pause')).toBeVisible();
  expect(await position(page)).toBeGreaterThanOrEqual(quiet);
});
