import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import { choiceOf, flag, text } from '../../../src/storage/checks';
import { getAllSettings, getPreference, setPreference } from '../../../src/storage/preferences';
import { settingsFrom } from '../../../src/storage/salvage';
import { fillDisk, freshStorage, putRaw } from './fresh';

const Theme = choiceOf(['dark', 'light']);

beforeEach(freshStorage);

describe('a preference', () => {
  it('is undefined until it is set', async () => {
    expect(await getPreference('theme', Theme)).toBeUndefined();
  });

  it('comes back as it was set last', async () => {
    await setPreference('theme', 'light');
    await setPreference('theme', 'dark');
    await setPreference('emergencyNumber', '112');
    await setPreference('settings:cuddle', DEFAULT_SETTINGS);
    expect(await getPreference('theme', Theme)).toBe('dark');
    expect(await getPreference('emergencyNumber', text(500))).toBe('112');
    expect(await getPreference('settings:cuddle', settingsFrom)).toEqual(DEFAULT_SETTINGS);
    expect(await getPreference('settings:massage', settingsFrom)).toBeUndefined();
  });

  it.each([
    ['theme', 'neon', Theme],
    ['adultNoticeSeen', 'yes', flag],
    ['settings:cuddle', { length: 'endless' }, settingsFrom],
    ['settings:massage', 7, settingsFrom],
    ['settings:shower', [], settingsFrom],
  ] as const)('called %s is as if unset where it cannot be understood', async (name, value, as) => {
    await putRaw('preferences', value, name);
    expect(await getPreference<unknown>(name, as)).toBeUndefined();
  });

  it('loses nothing to one field that is damaged, and on doubt touches nobody', async () => {
    const rowan: Settings = { ...DEFAULT_SETTINGS, voice: 'rowan', bed: 'rain' };
    await putRaw('preferences', { ...rowan, length: 'endless' }, 'settings:cuddle');
    await putRaw('preferences', { ...rowan, touch: 'maybe' }, 'settings:massage');
    expect(await getPreference('settings:cuddle', settingsFrom)).toEqual(rowan);
    expect(await getPreference('settings:massage', settingsFrom)).toEqual({
      ...rowan,
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
    expect(await getPreference('theme', Theme)).toBe('light');
  });
});
