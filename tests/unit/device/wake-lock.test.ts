import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScreenWake, type ScreenWake } from '../../../src/device/wake-lock';

/** Locks as the standard has them: asked for, granted some time later, taken away with the page. */
class FakeLocks {
  readonly held = new Set<EventTarget>();
  #asked: { grant(): void; refuse(): void }[] = [];

  readonly request = () =>
    new Promise<unknown>((resolve, reject) => {
      this.#asked.push({
        grant: () => resolve(this.#lock()),
        refuse: () => reject(new DOMException('', 'NotAllowedError')),
      });
    });

  #lock() {
    const lock = new EventTarget();
    this.held.add(lock);
    return Object.assign(lock, { released: false, release: async () => this.#letGo(lock) });
  }
  #letGo(lock: EventTarget) {
    if (!this.held.delete(lock)) return;
    Object.assign(lock, { released: true });
    lock.dispatchEvent(new Event('release'));
  }

  get asked() {
    return this.#asked.length;
  }
  /** Answers what was asked first. */
  async answer(answer: 'grant' | 'refuse' = 'grant') {
    this.#asked.shift()?.[answer]();
    for (let i = 0; i < 4; i++) await Promise.resolve();
  }
  /** As the system does when the page is hidden. */
  takeAway() {
    for (const lock of this.held) this.#letGo(lock);
  }
}

class FakePage extends EventTarget {
  visibilityState = 'visible';
  become(state: 'visible' | 'hidden') {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let locks: FakeLocks;
let page: FakePage;
let wake: ScreenWake;

beforeEach(() => {
  locks = new FakeLocks();
  page = new FakePage();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: locks });
  wake = createScreenWake();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the wish that the screen stays on', () => {
  it('holds one lock, and lets it go', async () => {
    wake.keep();
    await locks.answer();
    expect(locks.held.size).toBe(1);
    wake.release();
    expect(locks.held.size).toBe(0);
  });

  it('holds one lock after play, pause, play before the first was granted, and none after', async () => {
    wake.keep();
    wake.release();
    wake.keep();
    while (locks.asked > 0) await locks.answer();
    expect(locks.held.size).toBe(1);
    wake.release();
    expect(locks.held.size).toBe(0);
  });

  it('that has passed before the lock was granted leaves none', async () => {
    wake.keep();
    wake.release();
    await locks.answer();
    expect(locks.held.size).toBe(0);
    expect(locks.asked).toBe(0);
  });

  it('is taken up again on return to a page that was hidden', async () => {
    wake.keep();
    await locks.answer();
    locks.takeAway();
    page.become('hidden');
    expect(locks.asked).toBe(0);
    page.become('visible');
    await locks.answer();
    expect(locks.held.size).toBe(1);
    page.become('visible');
    expect(locks.asked).toBe(0);
  });

  it('is taken up again when the lock was granted to a page that has gone and come back', async () => {
    wake.keep();
    page.become('hidden');
    page.become('visible');
    await locks.answer('refuse');
    while (locks.asked > 0) await locks.answer();
    expect(locks.held.size).toBe(1);
  });

  it('is taken up again when the lock was gone before anybody knew that it was granted', async () => {
    wake.keep();
    const answered = locks.answer();
    locks.takeAway();
    page.become('hidden');
    await answered;
    page.become('visible');
    await locks.answer();
    expect(locks.held.size).toBe(1);
  });

  it('that the system refuses is not asked again until something changes', async () => {
    wake.keep();
    await locks.answer('refuse');
    expect(locks.asked).toBe(0);
    expect(locks.held.size).toBe(0);
    wake.keep();
    await locks.answer();
    expect(locks.held.size).toBe(1);
  });
});
