// What the home screen offers to carry on, and what is truly left of what plays.
import type { Locator, Page } from '@playwright/test';

/** The button that carries on. */
export function offer(page: Page): Locator {
  return page.getByRole('button', { name: /^Carry on from/ });
}

/** The time left that it offers, in seconds. */
export async function offeredLeft(page: Page): Promise<number> {
  const words = (await offer(page).textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(words) ?? [];
  if (minutes === undefined) throw new Error(`no time in "${words}"`);
  return Number(minutes) * 60 + Number(seconds);
}

/** What the element itself has left to play, in seconds. */
export function trueLeft(page: Page): Promise<number> {
  return page.evaluate(() => {
    const audio = window.sound.track;
    if (!audio) throw new Error('nothing plays');
    return audio.duration - audio.currentTime;
  });
}
