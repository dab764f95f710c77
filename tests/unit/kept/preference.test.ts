import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choiceOf, text } from '../../../src/storage/checks';
import { fillDisk, putRaw } from '../storage/fresh';
import { freshDevice, openWindow } from './windows';

beforeEach(freshDevice);

/** A window with one preference, and the like of it that says nothing of trouble. */
const open = () =>
  openWindow(async () => {
    const { createPreference } = await import('../../../src/kept/preference');
    const { trouble } = await import('../../../src/kept/trouble');
    const quiet = { quiet: ['read', 'write'] } as const;
    return {
      trouble,
      theme: createPreference('theme', choiceOf(['dark', 'light']), 'dark'),
      country: createPreference('country', text(10), '', quiet),
    };
  });

describe('a preference', () => {
  it('is its fallback until it is known, and where nothing is kept', async () => {
    const { theme } = await open();
    expect(theme.value).toBe('dark');
    expect(theme.standing.value).toBe('unknown');
    await theme.read();
    expect(theme.value).toBe('dark');
    expect(theme.standing.value).toBe('unset');
  });

  it('is what was chosen, at once, and in every window that opens later', async () => {
    const a = await open();
    const choosing = a.theme.choose('light');
    expect(a.theme.value).toBe('light');
    expect(a.theme.standing.value).toBe('here');
    expect(await choosing).toBe(true);
    expect(a.theme.standing.value).toBe('kept');
    const b = await open();
    await b.theme.read();
    expect(b.theme.value).toBe('light');
    expect(b.theme.standing.value).toBe('kept');
  });

  it('is what another window has chosen meanwhile, and no other preference', async () => {
    const a = await open();
    await a.theme.read();
    const b = await open();
    await b.theme.read();
    await a.country.choose('NO');
    await a.theme.choose('light');
    await vi.waitFor(() => expect(b.theme.value).toBe('light'));
    await b.theme.choose('dark');
    await vi.waitFor(() => expect(a.theme.value).toBe('dark'));
    expect(a.country.value).toBe('NO');
  });

  it('is read anew by a window that slept while it changed', async () => {
    const { theme, sight } = await open();
    await theme.read();
    await putRaw('preferences', 'light', 'theme');
    sight.show();
    await vi.waitFor(() => expect(theme.value).toBe('light'));
  });

  it('is its fallback where what is kept cannot be understood', async () => {
    const { theme } = await open();
    await theme.choose('light');
    await putRaw('preferences', 'neon', 'theme');
    await theme.read();
    expect(theme.value).toBe('dark');
    expect(theme.standing.value).toBe('unset');
  });

  it('is not undone by an answer that was on its way when it was chosen', async () => {
    const { theme } = await open();
    await theme.choose('dark');
    const reading = theme.read();
    const choosing = theme.choose('light');
    await reading;
    expect(theme.value).toBe('light');
    await choosing;
    await theme.read();
    expect(theme.value).toBe('light');
  });

  it('of two choices in a row keeps the second, and says so only then', async () => {
    const { theme } = await open();
    const first = theme.choose('light');
    const second = theme.choose('dark');
    await Promise.all([first, second]);
    expect(theme.standing.value).toBe('kept');
    await theme.read();
    expect(theme.value).toBe('dark');
  });

  it('that could not be kept stays as chosen until another window changes it', async () => {
    const a = await open();
    await a.theme.read();
    const b = await open();
    const makeSpace = fillDisk();
    expect(await a.theme.choose('light')).toBe(false);
    makeSpace();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    a.sight.show();
    await a.theme.read();
    expect(get).not.toHaveBeenCalledWith('theme');
    get.mockRestore();
    expect(a.theme.value).toBe('light');
    expect(a.theme.standing.value).toBe('here');
    await b.theme.choose('dark');
    await vi.waitFor(() => expect(a.theme.value).toBe('dark'));
    expect(a.theme.standing.value).toBe('kept');
  });

  it('tells of trouble in a sentence, but where it is to be quiet', async () => {
    const { theme, country, trouble } = await open();
    const makeSpace = fillDisk();
    expect(await country.choose('NO')).toBe(false);
    expect(trouble.write.value).toBeUndefined();
    await theme.choose('light');
    expect(trouble.write.value).toEqual({ of: 'theme', problem: 'full' });
    makeSpace();
    await theme.choose('light');
    expect(trouble.write.value).toBeUndefined();
  });

  it('that cannot be read stays as it is', async () => {
    const { theme } = await open();
    await theme.choose('light');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('?', 'NotReadableError');
    });
    await theme.read();
    get.mockRestore();
    expect(theme.value).toBe('light');
  });
});
