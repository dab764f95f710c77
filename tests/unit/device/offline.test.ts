import { describe, expect, it } from 'vitest';
import { nextOffline, type Offline } from '../../../src/device/offline';
import type { WorkerMessage } from '../../../src/sw/messages';

const HALF: WorkerMessage = { type: 'precache-progress', done: 50, total: 100 };
const FULL_DISK: WorkerMessage = { type: 'precache-failed', reason: 'quota' };

describe('nextOffline', () => {
  it('follows the bytes', () => {
    const before: Offline = { kind: 'installing', done: 0, total: 0 };
    expect(nextOffline(before, HALF)).toEqual({ kind: 'installing', done: 50, total: 100 });
  });

  it('keeps the reason of a failure', () => {
    const before: Offline = { kind: 'installing', done: 50, total: 100 };
    expect(nextOffline(before, FULL_DISK)).toEqual({ kind: 'failed', reason: 'quota' });
  });

  it('goes on when another window tries again', () => {
    expect(nextOffline({ kind: 'failed', reason: 'network' }, HALF).kind).toBe('installing');
  });

  it.each([HALF, FULL_DISK])('stays ready while an update installs: %j', (message) => {
    expect(nextOffline({ kind: 'ready' }, message)).toEqual({ kind: 'ready' });
  });
});
