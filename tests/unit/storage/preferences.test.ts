import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { getPreference, setPreference } from '../../../src/storage/preferences';
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
    ['wish', { minutes: 'few' }],
    ['comfort', { people: 2, comfort: { cuddle: 'sometimes' } }],
    ['comfort', { people: 2, comfort: { juggling: 'no' } }],
  ] as const)('called %s is as if unset where it cannot be understood', async (name, value) => {
    await setPreference('theme', 'dark');
    await putRaw('preferences', value, name);
    expect(await getPreference(name)).toBeUndefined();
  });

  it('keeps its old value when the disk is full', async () => {
    await setPreference('theme', 'light');
    const makeSpace = fillDisk();
    await expect(setPreference('theme', 'dark')).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await getPreference('theme')).toBe('light');
  });
});
