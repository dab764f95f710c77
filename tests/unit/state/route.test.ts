import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as RouteModule from '../../../src/state/route';

let module: typeof RouteModule;

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('addEventListener', () => undefined);
  module = await import('../../../src/state/route');
});

describe('a route', () => {
  it.each([
    { screen: 'home' },
    { screen: 'routine', slug: 'rest' },
    { screen: 'playing' },
    { screen: 'find' },
    { screen: 'comfort' },
    { screen: 'why' },
    { screen: 'help' },
    { screen: 'settings' },
  ] as const)('$screen is read back from its own address', (route) => {
    expect(module.parseRoute(module.routeHref(route))).toEqual(route);
  });

  it('is home where the address says nothing known', () => {
    for (const odd of ['', '#', '#/', '#/routine', '#/nowhere', '#%%%', '#/routine/']) {
      expect(module.parseRoute(odd)).toEqual({ screen: 'home' });
    }
  });
});
