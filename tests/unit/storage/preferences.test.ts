import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import { getAllSettings, getPreference, setPreference } from '../../../src/storage/preferences';
import { fillDisk, freshStorage, putRaw } from './fresh';

beforeEach(freshStorage);

describe('a preference', () => {
  it('is undefined until it is set', async () => {
    expect(await getPreference('theme')).toBeUndefined();
  });

  it('comes back as it was set last', async () => {
    await setPreference('theme', 'light');
    await setPreference('theme', 'dark');
    await setPreference('emergencyNumber', '112');
    await setPreference('settings:cuddle', DEFAULT_SETTINGS);
    await setPreference('comfort', { people: 2, comfort: { cuddle: 'maybe', kiss: 'no' } });
    expect(await getPreference('theme')).toBe('dark');
    expect(await getPreference('emergencyNumber')).toBe('112');
    expect(await getPreference('settings:cuddle')).toEqual(DEFAULT_SETTINGS);
    expect(await getPreference('settings:massage')).toBeUndefined();
    expect(await getPreference('comfort')).toEqual({
      people: 2,
      comfort: { cuddle: 'maybe', kiss: 'no' },
    });
  });

  it.each([
    ['theme', 'neon'],
    ['adultNoticeSeen', 'yes'],
    ['emergencyNumber', 112],
    ['country', { code: 'GB' }],
    ['settings:cuddle', { length: 'endless' }],
    ['emergencyNumber', '1'.repeat(1000)],
    ['settings:massage', 7],
    ['wish', { minutes: 'few' }],
    ['wish', { minutes: 1e9 }],
  ] as const)('called %s is as if unset where it cannot be understood', async (name, value) => {
    await setPreference('theme', 'dark');
    await putRaw('preferences', value, name);
    expect(await getPreference(name)).toBeUndefined();
  });

  it('loses nothing to one field that is damaged, and on doubt touches nobody', async () => {
    const rowan: Settings = { ...DEFAULT_SETTINGS, voice: 'rowan', bed: 'rain' };
    await putRaw('preferences', { ...rowan, length: 'endless' }, 'settings:cuddle');
    await putRaw('preferences', { ...rowan, touch: 'maybe' }, 'settings:massage');
    await putRaw('preferences', { minutes: 1e9, people: 'more', touch: 'maybe' }, 'wish');
    expect(await getPreference('settings:cuddle')).toEqual(rowan);
    expect(await getPreference('settings:massage')).toEqual({ ...rowan, touch: 'touch-free' });
    expect(await getPreference('wish')).toEqual({
      minutes: 15,
      people: 'more',
      touch: 'touch-free',
    });
  });

  it('of settings comes with all others, by whose they are', async () => {
    const rowan: Settings = { ...DEFAULT_SETTINGS, voice: 'rowan' };
    await setPreference('theme', 'light');
    await setPreference('settings:cuddle', rowan);
    await setPreference('settings:landing', DEFAULT_SETTINGS);
    await putRaw('preferences', 7, 'settings:massage');
    expect(await getAllSettings()).toEqual(
      new Map([
        ['cuddle', rowan],
        ['landing', DEFAULT_SETTINGS],
      ]),
    );
  });

  it('keeps its old value when the disk is full', async () => {
    await setPreference('theme', 'light');
    const makeSpace = fillDisk();
    await expect(setPreference('theme', 'dark')).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await getPreference('theme')).toBe('light');
  });
});
