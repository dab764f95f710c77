// Real touches, as a finger makes them: they go down and come up through the browser's own gesture
// recogniser, and a click comes of them or not.
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './app';

export interface Finger {
  down(at: Point): Promise<void>;
  up(): Promise<void>;
  tap(at: Point): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on `page`, which was opened with a touch screen. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const finger: Finger = {
    down: async (at) => void (await send('touchStart', [at])),
    up: async () => void (await send('touchEnd', [])),
    tap: async (at) => {
      await finger.down(at);
      await finger.up();
    },
  };
  return finger;
}

/** The middle of `locator`, which may be covered. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until everything on the screen has stood there long enough to take a touch. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-fresh]')).toHaveCount(0);
}
