import { beforeEach, describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { fillDisk, putRaw } from '../storage/fresh';
import { freshDevice, openWindow } from './windows';

const open = () => openWindow(() => import('../../../src/kept/last-used'));
const ALONE = { ...DEFAULT_SETTINGS, people: 'one' } as const;

/** A busy machine takes its time to bring in what reads rows. */
const PATIENT = { timeout: 30_000 };

beforeEach(freshDevice);

describe('what was played last', () => {
  it('is known the next time, and in all other windows', async () => {
    const one = await open();
    await one.readLastUsed();
    expect(one.lastUsed.value).toBeUndefined();
    const other = await open();
    one.keepLastUsed({ spec: builtIn('cuddle'), settings: ALONE });
    await vi.waitFor(
      () => expect(other.lastUsed.value).toEqual({ spec: builtIn('cuddle'), settings: ALONE }),
      PATIENT,
    );
  });

  it('may be a routine that was found', async () => {
    const nothing = { how: [], feelings: [], circumstances: [], hurt: false };
    const spec = find({ ...nothing, minutes: 15, touch: 'touch', people: 'one' }, {});
    if (!spec) throw new Error('nothing was found');
    const one = await open();
    one.keepLastUsed({ spec, settings: ALONE });
    const other = await open();
    await vi.waitFor(async () => {
      await other.readLastUsed();
      expect(other.lastUsed.value?.spec).toEqual(spec);
    }, PATIENT);
  });

  it('is nothing where what is kept cannot be understood', async () => {
    await putRaw('preferences', { routine: new Uint8Array([255, 1]), settings: {} }, 'lastUsed');
    const one = await open();
    await one.readLastUsed();
    expect(one.lastUsed.value).toBeUndefined();
  });

  it('holds here, without a word, where it cannot be kept', async () => {
    const restore = fillDisk();
    const one = await open();
    one.keepLastUsed({ spec: builtIn('kiss'), settings: DEFAULT_SETTINGS });
    await one.readLastUsed();
    expect(one.lastUsed.value?.spec.id).toBe('kiss');
    restore();
  });
});
