import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ahead } from '../../../src/async/ahead';
import type { NewVersion } from '../../../src/device/page';
import { followVersions, mayCheck } from '../../../src/device/versions';

const HOUR = 3_600_000;

describe('mayCheck', () => {
  it('lets an hour pass between looks', () => {
    expect(mayCheck(0, HOUR - 1)).toBe(false);
    expect(mayCheck(0, HOUR)).toBe(true);
    expect(mayCheck(Number.NEGATIVE_INFINITY, 0)).toBe(true);
  });

  it('looks again when the clock was set back', () => {
    expect(mayCheck(HOUR, 0)).toBe(true);
  });
});

describe('a new version that is asked for', () => {
  const reload = vi.fn();
  let workers: EventTarget;
  let waiting: Waiting;
  let inUse: boolean;
  const told = signal<NewVersion>('none');

  class Waiting extends EventTarget {
    state = 'installed';
    readonly told: unknown[] = [];
    postMessage(message: unknown) {
      this.told.push(message);
    }
  }

  function follow() {
    const registration = Object.assign(new EventTarget(), { active: {}, waiting });
    told.value = 'none';
    const versions = followVersions({ script: 'first.js', isInUse: () => inUse }, told);
    versions.watch(registration as unknown as ServiceWorkerRegistration);
    return versions;
  }

  beforeEach(() => {
    workers = Object.assign(new EventTarget(), { controller: null });
    waiting = new Waiting();
    inUse = false;
    reload.mockClear();
    vi.stubGlobal('navigator', { serviceWorker: workers, onLine: false });
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'hidden' }));
    vi.stubGlobal('location', { reload });
    vi.stubGlobal('addEventListener', () => undefined);
  });
  afterEach(() => {
    ahead.goOn();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('takes over once nothing more is asked of the old one', async () => {
    let come = () => {};
    void ahead.begin(() => new Promise<void>((resolve) => (come = resolve)));
    const versions = follow();
    expect(told.value).toBe('waits');
    versions.apply();
    // Whoever tapped sees that it was heard, and the second tap is none.
    expect(told.value).toBe('comes');
    versions.apply();
    const next = vi.fn(async () => undefined);
    void ahead.begin(next);
    await Promise.resolve();
    expect(waiting.told).toEqual([]);
    come();
    await expect.poll(() => waiting.told).toEqual([{ type: 'skip-waiting' }]);
    expect(next).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leaves a window alone in which something was begun meanwhile', async () => {
    const versions = follow();
    versions.apply();
    inUse = true;
    await expect.poll(() => ahead.isStill()).toBe(false);
    expect(told.value).toBe('waits');
    expect(waiting.told).toEqual([]);

    inUse = false;
    versions.apply();
    await expect.poll(() => waiting.told).toHaveLength(1);
    inUse = true;
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    expect(ahead.isStill()).toBe(false);
  });

  it('lets all go on where a newer one takes its place', async () => {
    follow().apply();
    await expect.poll(() => waiting.told).toHaveLength(1);
    waiting.state = 'redundant';
    waiting.dispatchEvent(new Event('statechange'));
    expect(told.value).toBe('waits');
    expect(ahead.isStill()).toBe(false);
  });

  it('does not wait for what never comes', async () => {
    vi.useFakeTimers();
    void ahead.begin(() => new Promise<void>(() => undefined));
    follow().apply();
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.told).toEqual([{ type: 'skip-waiting' }]);
  });
});
