import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Outcome, persistent } from '../../../src/device/persistent';

let page: EventTarget & { visibilityState: string };
let device: { onLine: boolean };
let tries: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  device = { onLine: true };
  tries = 0;
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', device);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something whose tries end in turn like `outcomes`, and then are done. */
function trying(...outcomes: (Outcome | Error)[]) {
  return persistent(async () => {
    tries += 1;
    const outcome = outcomes.shift() ?? 'done';
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('persistent', () => {
  it('tries again ever more rarely, and stops when it is done', async () => {
    trying('stuck', new TypeError(), 'stuck').now();
    const at: number[] = [];
    for (const seconds of [0, 2, 10, 60, 3600, 3600]) {
      await pass(seconds);
      at.push(tries);
    }
    expect(at).toEqual([1, 2, 3, 4, 4, 4]);
  });

  it('does not hammer, however often it is in vain', async () => {
    trying(...Array<Outcome>(1000).fill('stuck')).now();
    await pass(24 * 3600);
    expect(tries).toBeLessThan(110);
  });

  it('goes on soon for as long as it gets further', async () => {
    trying(...Array<Outcome>(10).fill('further')).now();
    await pass(20);
    expect(tries).toBe(11);
  });

  it('waits for the network where there is none, and then tries at once', async () => {
    trying('stuck', 'stuck').now();
    await pass(0);
    device.onLine = false;
    await pass(3600);
    expect(tries).toBe(1);
    device.onLine = true;
    page.dispatchEvent(new Event('online'));
    await pass(0);
    expect(tries).toBe(2);
  });

  it('looks again when the person comes back, but not at each glance', async () => {
    trying().now();
    await pass(1);
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(1);
    expect(tries).toBe(1);
    await pass(10);
    page.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(1);
    expect(tries).toBe(2);
  });

  it('makes one try at a time', async () => {
    let finish = (_: Outcome) => {};
    const once = persistent(() => {
      tries += 1;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    once.now();
    once.now();
    page.dispatchEvent(new Event('online'));
    expect(tries).toBe(1);
    finish('done');
    await pass(3600);
    expect(tries).toBe(1);
  });
});
