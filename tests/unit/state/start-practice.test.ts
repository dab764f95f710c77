import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '../../../src/state/route';
import { freshDevice, openWindow } from '../kept/windows';

/** Where people were led. */
let shown: Route[];

/** A window in which `start` is what starts a routine. */
const open = (start: () => { readonly startRoutine: () => Promise<undefined> }) =>
  openWindow(async () => {
    vi.doMock('../../../src/state/route', () => ({
      navigate: (to: Route) => void shown.push(to),
      route: signal({ screen: 'home' }),
    }));
    vi.doMock('../../../src/state/start', start);
    const { playerMissing } = await import('../../../src/state/playing');
    return { ...(await import('../../../src/state/start-practice')), playerMissing };
  });

beforeEach(() => {
  freshDevice();
  shown = [];
});
afterEach(() => {
  vi.doUnmock('../../../src/state/route');
  vi.doUnmock('../../../src/state/start');
});

describe('a practice that is tapped on the first screen', () => {
  it('starts within the tap itself once what it takes is there', async () => {
    const startRoutine = vi.fn(async () => undefined);
    const { bringStart, startPractice } = await open(() => ({ startRoutine }));
    await bringStart();
    void startPractice('cuddle');
    expect(startRoutine).toHaveBeenCalledWith(
      expect.objectContaining({ spec: expect.objectContaining({ id: 'cuddle' }) }),
    );
  });

  it('starts by itself where it was tapped sooner', async () => {
    const startRoutine = vi.fn(async () => undefined);
    const { startPractice } = await open(() => ({ startRoutine }));
    await startPractice('massage');
    expect(startRoutine).toHaveBeenCalledOnce();
  });

  it('says so where the files cannot be had, and starts when they can', async () => {
    const startRoutine = vi.fn(async () => undefined);
    let isGone = true;
    const { playerMissing, startPractice } = await open(() => {
      if (isGone) throw new Error('offline');
      return { startRoutine };
    });
    await startPractice('massage');
    expect(playerMissing.value).toBe(true);
    expect(shown).toEqual([{ screen: 'playing' }]);
    isGone = false;
    await startPractice('massage');
    expect(startRoutine).toHaveBeenCalledOnce();
  });
});
