import { describe, expect, it, vi } from 'vitest';
import { FakeHistory } from './history';

/** The app in a fresh tab, opened at `hash`. */
async function open(hash: string) {
  vi.resetModules();
  const tab = new FakeHistory(hash);
  const { navigate, route } = await import('../../../src/state/route');
  const { cameByNoAddress, watchAddresses } = await import('../../../src/state/nowhere');
  watchAddresses();
  return { tab, navigate, route, cameByNoAddress };
}

describe('an address that leads nowhere', () => {
  it.each(['#/nowhere/x', '#/routine', '#%%%', '#/aside'])('is noticed: %s', async (hash) => {
    const { tab, cameByNoAddress, route } = await open(hash);
    expect(cameByNoAddress.value).toBe(true);
    expect(route.value.screen).toBe('home');
    // What it said is gone from the bar, and from what a reload would find.
    expect(tab.hashes).toEqual(['#/']);
  });

  it.each(['', '#', '#/', '#/help', '#/find/9', '#/routine/nothing'])(
    'is none of what has a screen: %s',
    async (hash) => {
      expect((await open(hash)).cameByNoAddress.value).toBe(false);
    },
  );

  it('is noticed where it is typed later, until someone goes on', async () => {
    const { tab, cameByNoAddress, navigate } = await open('#/help');
    tab.type('#/nowhere');
    expect(cameByNoAddress.value).toBe(true);
    navigate({ screen: 'settings' });
    expect(cameByNoAddress.value).toBe(false);
  });
});
