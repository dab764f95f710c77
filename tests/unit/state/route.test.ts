import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as RouteModule from '../../../src/state/route';
import { FakeHistory } from './history';

let tab: FakeHistory;
let module: typeof RouteModule;

/** Opens the app in a fresh tab, at `hash`. */
async function open(hash: string): Promise<void> {
  vi.resetModules();
  tab = new FakeHistory(hash);
  module = await import('../../../src/state/route');
}

const back = () => {
  tab.back();
  tab.settle();
};
const go = (to: RouteModule.Route) => {
  module.navigate(to);
  tab.settle();
};
const shown = () => module.routeHref(module.route.peek());

beforeEach(() => open(''));

describe('a route', () => {
  it.each([
    { screen: 'home' },
    { screen: 'routine', slug: 'rest' },
    { screen: 'playing' },
    { screen: 'find' },
    { screen: 'find', at: '3' },
    { screen: 'find', at: 'found' },
    { screen: 'comfort' },
    { screen: 'why' },
    { screen: 'help' },
    { screen: 'settings' },
    { screen: 'make' },
    { screen: 'make', draft: '0a1b2c' },
    { screen: 'hearing' },
  ] as const)('$screen is read back from its own address', (route) => {
    expect(module.parseRoute(module.routeHref(route))).toEqual(route);
  });

  it('is none of the quiet page: it lies over any screen, and no address tells of it', () => {
    expect(module.parseRoute('#/aside')).toEqual({ screen: 'home' });
  });

  it('is home where the address says nothing known', () => {
    for (const odd of ['', '#', '#/', '#/routine', '#/nowhere', '#%%%', '#/routine/']) {
      expect(module.parseRoute(odd)).toEqual({ screen: 'home' });
    }
  });
});

describe('an address of finding a routine', () => {
  it('leads to the first question where it names none', () => {
    for (const odd of ['#/find/', '#/find/1', '#/find/9', '#/find/feelings']) {
      expect(module.parseRoute(odd)).toEqual({ screen: 'find' });
    }
  });

  it('goes back to the question before, and from there home', () => {
    go({ screen: 'find' });
    go({ screen: 'find', at: '2' });
    go({ screen: 'find', at: '3' });
    back();
    expect(shown()).toBe('#/find/2');
    go({ screen: 'find', at: 'found' });
    // An answer changed there lies right beneath: going to it is going back.
    go({ screen: 'find', at: '2' });
    expect(module.cameFrom()).toEqual({ screen: 'find' });
    back();
    back();
    expect(shown()).toBe('#/');
  });
});

describe('the history', () => {
  it('does not grow by visits: going home goes back', () => {
    for (let visit = 0; visit < 3; visit += 1) {
      go({ screen: 'settings' });
      expect(module.cameFrom()).toEqual({ screen: 'home' });
      go({ screen: 'home' });
      expect(tab.at).toBe(0);
    }
    expect(tab.hashes).toEqual(['#/', '#/settings']);
    expect(module.cameFrom()).toBeUndefined();
  });

  it('goes back where it came from instead of piling up', () => {
    go({ screen: 'find' });
    go({ screen: 'comfort' });
    go({ screen: 'find' });
    expect(tab.hashes).toEqual(['', '#/find', '#/comfort']);
    expect(tab.at).toBe(1);
    expect(shown()).toBe('#/find');
  });

  it('goes all the way down to home, so that Back there leaves', () => {
    go({ screen: 'routine', slug: 'rest' });
    go({ screen: 'why' });
    go({ screen: 'playing' });
    module.navigate({ screen: 'home' });
    // Shown at once, also before the browser is there; and asked twice it goes no further.
    expect(shown()).toBe('#/');
    module.navigate({ screen: 'home' });
    tab.settle();
    expect(tab.at).toBe(0);
    expect(shown()).toBe('#/');
  });

  it('loses nothing that is asked for while the browser is on its way home', () => {
    go({ screen: 'find' });
    go({ screen: 'playing' });
    module.navigate({ screen: 'home' });
    module.navigate({ screen: 'settings' });
    expect(shown()).toBe('#/settings');
    tab.settle();
    expect(tab.hashes).toEqual(['#/', '#/settings']);
    expect(shown()).toBe('#/settings');
    back();
    expect(shown()).toBe('#/');
  });

  it('puts home beneath a screen that the app was opened at', async () => {
    await open('#/help');
    expect(module.cameFrom()).toBeUndefined();
    go({ screen: 'home' });
    expect(tab.hashes).toEqual(['#/']);
    await open('#/help');
    go({ screen: 'why' });
    expect(module.cameFrom()).toEqual({ screen: 'help' });
    go({ screen: 'home' });
    expect(tab.at).toBe(0);
    expect(tab.hashes[0]).toBe('#/');
  });

  it('knows after a reload what lies beneath', async () => {
    go({ screen: 'find' });
    go({ screen: 'comfort' });
    const { entries, at } = tab;
    vi.resetModules();
    tab = new FakeHistory('');
    Object.assign(tab, { entries, at });
    module = await import('../../../src/state/route');
    expect(module.cameFrom()).toEqual({ screen: 'find' });
    go({ screen: 'home' });
    expect(tab.at).toBe(0);
  });

  it('counts an address typed by hand as one more place, and takes no state of another page', () => {
    tab.type('#/settings');
    expect(shown()).toBe('#/settings');
    expect(module.cameFrom()).toEqual({ screen: 'home' });
    tab.replaceState({ depth: 'deep' }, '');
    go({ screen: 'find' });
    back();
    go({ screen: 'home' });
    expect(shown()).toBe('#/');
  });

  it('stays where Back is held, as often as it is pressed, and only there', () => {
    go({ screen: 'find' });
    go({ screen: 'playing' });
    let woken = 0;
    const release = module.holdBack(() => {
      woken += 1;
    });
    back();
    back();
    tab.go(-2);
    tab.settle();
    expect(woken).toBe(3);
    expect(tab.at).toBe(2);
    expect(shown()).toBe('#/playing');
    release();
    back();
    expect(shown()).toBe('#/find');
    expect(woken).toBe(3);
  });

  it('is held back again by what lay beneath, when what came later has gone', () => {
    go({ screen: 'find' });
    go({ screen: 'playing' });
    const woken: string[] = [];
    const page = module.holdBack(() => woken.push('page'));
    const face = module.holdBack(() => woken.push('face'));
    back();
    face();
    back();
    page();
    expect(woken).toEqual(['face', 'page']);
    expect(shown()).toBe('#/playing');
  });

  it('leads home from a place where Back is held, when the app itself goes there', () => {
    go({ screen: 'playing' });
    module.holdBack(() => {
      throw new Error('nobody pressed Back');
    });
    go({ screen: 'home' });
    expect(tab.at).toBe(0);
  });
});
