// Real touches, as a finger makes them: they go down and come up through the browser's own gesture
// recogniser, and a click comes of them or not.
import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

export interface Finger {
  down(at: Point): Promise<void>;
  /** A second one. */
  add(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
  /** The browser takes it for something of its own. */
  cancel(): Promise<void>;
  tap(at: Point): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on `page`, which was opened with a touch screen. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let touching: readonly Point[] = [];
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly Point[],
  ) => {
    touching = points;
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  };
  const finger: Finger = {
    down: (at) => send('touchStart', [at]),
    add: (at) => send('touchStart', [...touching, at]),
    move: (to) => send('touchMove', [to]),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
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
