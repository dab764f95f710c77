import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk, freshStorage, putRaw } from '../storage/fresh';
import { openWindow } from './windows';

const open = () => openWindow(() => import('../../../src/kept/first-time'));

beforeEach(freshStorage);

describe('the first start', () => {
  it('shows the notice once, and then begins with the hands-free word until that is heard', async () => {
    const first = await open();
    expect(first.welcomed.value).toBe('unknown');
    await first.readFirstTime();
    expect(first.welcomed.value).toBe('not-yet');
    expect(first.nextPrelude()).toBeUndefined();
    await first.welcome();
    expect(first.welcomed.value).toBe('yes');
    expect(first.nextPrelude()).toBe('hands-free');
    const second = await open();
    await second.readFirstTime();
    expect(second.welcomed.value).toBe('yes');
    expect(second.nextPrelude()).toBe('hands-free');
    second.noteHandsFreeHeard();
    expect(second.nextPrelude()).toBeUndefined();
    await vi.waitFor(async () => {
      const third = await open();
      await third.readFirstTime();
      expect(third.welcomed.value).toBe('yes');
      expect(third.nextPrelude()).toBeUndefined();
    });
  });

  it('does not say it each time anew where nothing can be kept', async () => {
    const makeSpace = fillDisk();
    const { welcome, welcomed, readFirstTime, nextPrelude } = await open();
    await readFirstTime();
    await welcome();
    makeSpace();
    expect(welcomed.value).toBe('yes');
    expect(nextPrelude()).toBeUndefined();
  });

  it('shows no notice again in a window where it was read, whatever is kept', async () => {
    const { welcome, welcomed, readFirstTime, sight } = await open();
    await readFirstTime();
    await welcome();
    await putRaw('preferences', false, 'adultNoticeSeen');
    sight.show();
    await readFirstTime();
    expect(welcomed.value).toBe('yes');
  });
});
