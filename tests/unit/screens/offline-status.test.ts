import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Offline } from '../../../src/device/page';
import { OfflineReady, OfflineStatus } from '../../../src/screens/home/status';
import { english } from '../../english';

const { offline } = await vi.hoisted(async () => ({
  offline: (await import('@preact/signals')).signal<Offline>({ kind: 'checking' }),
}));
vi.mock('../../../src/device/offline', () => ({ offline, newVersion: signal('none') }));

afterEach(() => {
  offline.value = { kind: 'checking' };
});

/** Every text in what is drawn. */
function textIn(drawn: unknown): string {
  if (typeof drawn === 'string') return drawn;
  if (Array.isArray(drawn)) return drawn.map(textIn).join('');
  if (typeof drawn !== 'object' || drawn === null || !('props' in drawn)) return '';
  const { props } = drawn;
  return typeof props === 'object' && props !== null && 'children' in props
    ? textIn(props.children)
    : '';
}

describe('whether it works without a network', () => {
  it('is never silent under its heading, whatever is known', () => {
    const states: readonly Offline[] = [
      { kind: 'checking' },
      { kind: 'installing', done: 0, total: 0 },
      { kind: 'ready' },
      { kind: 'unsupported' },
    ];
    for (const state of states) {
      offline.value = state;
      expect(textIn(OfflineStatus()), state.kind).not.toBe('');
    }
  });

  it('says that it looks, and nothing of it on the first screen', () => {
    expect(textIn(OfflineStatus())).toBe(english.offline.checking);
    expect(OfflineReady()).toBeNull();
  });
});
