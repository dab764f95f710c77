import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWay } from '../../../src/sw/way';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether the line is free, looked at after `ms`. */
async function isFree(way: ReturnType<typeof createWay>, ms = 0): Promise<boolean> {
  let free = false;
  void way.free().then(() => {
    free = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return free;
}

it('is free until a page needs it, and again when that gives it back', async () => {
  const way = createWay();
  expect(await isFree(way)).toBe(true);
  way.lend('page', 1000);
  expect(await isFree(way, 999)).toBe(false);
  way.lend('page', 0);
  expect(await isFree(way)).toBe(true);
});

it('comes back by itself from a page that is gone', async () => {
  const way = createWay();
  way.lend('page', 1000);
  way.lend('page', 3000);
  expect(await isFree(way, 2999)).toBe(false);
  expect(await isFree(way, 1)).toBe(true);
});

it('waits for each of two pages', async () => {
  const way = createWay();
  way.lend('one', 1000);
  way.lend('other', 5000);
  way.lend('one', 0);
  expect(await isFree(way, 4999)).toBe(false);
  expect(await isFree(way, 1)).toBe(true);
});

it('ends what is under way, and nothing that begins after', async () => {
  const way = createWay();
  const before = way.signal();
  way.lend('page', 1000);
  expect(before.aborted).toBe(true);
  await isFree(way, 1000);
  expect(way.signal().aborted).toBe(false);
});
