import { afterEach, describe, expect, it } from 'vitest';
import * as aside from '../../../src/state/aside';
import { inUse } from '../../../src/state/in-use';

afterEach(aside.closeAside);

describe('the quiet page', () => {
  it('is closed until someone opens it, and while it is open nothing may reload the window', () => {
    expect(aside.asideOpen.value).toBe(false);
    expect(inUse.value).toBe(false);
    aside.openAside();
    expect(aside.asideOpen.value).toBe(true);
    expect(inUse.value).toBe(true);
    aside.closeAside();
    expect(inUse.value).toBe(false);
  });

  it('begins with what it was opened for, and the next time from a sign as it always does', () => {
    aside.openAside('low');
    expect(aside.asideAbout.value).toBe('low');
    aside.closeAside();
    aside.openAside();
    expect(aside.asideAbout.value).toBe('uneasy');
  });
});
