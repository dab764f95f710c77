import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const page = new EventTarget();
vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('history', { state: null, replaceState: () => undefined });
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));

beforeEach(() => vi.resetModules());

describe('a window', () => {
  it('is in use for as long as anything says so', async () => {
    const { inUse, inUseWhile } = await import('../../../src/state/in-use');
    const [marking, playing] = [signal(true), signal(false)];
    const takeBack = inUseWhile(() => marking.value);
    inUseWhile(() => playing.value);
    expect(inUse.value).toBe(true);
    playing.value = true;
    takeBack();
    expect(inUse.value).toBe(true);
    playing.value = false;
    expect(inUse.value).toBe(false);
  });

  it('is in use while Find holds what was told', async () => {
    const { inUse } = await import('../../../src/state/in-use');
    const { setMood, forgetMood } = await import('../../../src/state/wish');
    expect(inUse.value).toBe(false);
    setMood({ hurt: true });
    expect(inUse.value).toBe(true);
    forgetMood();
    expect(inUse.value).toBe(false);
  });

  it('is in use while a field holds what it has not handed on, and its screen stays', async () => {
    const { inUse } = await import('../../../src/state/in-use');
    const { route } = await import('../../../src/state/route');
    const { followTyping } = await import('../../../src/state/typing');
    followTyping();
    page.dispatchEvent(new Event('input'));
    expect(inUse.value).toBe(true);
    page.dispatchEvent(new Event('change'));
    expect(inUse.value).toBe(false);
    page.dispatchEvent(new Event('input'));
    route.value = { screen: 'home' };
    expect(inUse.value).toBe(false);
  });
});
