import { beforeEach, describe, expect, it, vi } from 'vitest';

const device = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../../src/kept/saved', () => ({
  preference: async (name: string) => device.get(name),
  keepPreference: async (name: string, value: unknown) => void device.set(name, value),
}));

/** The module as a start of the app finds it. */
async function opened() {
  vi.resetModules();
  return import('../../../src/state/wish');
}

beforeEach(() => device.clear());

describe('what is said of the moment', () => {
  it('begins with everything that finding a routine needs', async () => {
    const { wish, readWish } = await opened();
    await readWish();
    expect(wish.value).toEqual({
      minutes: 15,
      touch: 'touch',
      people: 'two',
      how: [],
      feelings: [],
      hurt: false,
    });
  });

  it('keeps time, touch and people for the next time', async () => {
    const first = await opened();
    first.arrange({ minutes: 30 });
    first.arrange({ touch: 'touch-free', people: 'more' });
    const second = await opened();
    await second.readWish();
    expect(second.wish.value).toMatchObject({ minutes: 30, touch: 'touch-free', people: 'more' });
  });

  it('never keeps how it was or how anyone feels', async () => {
    const { tell, arrange, wish, anythingTold } = await opened();
    tell({ how: ['kink'], feelings: ['low', 'sore'], hurt: true });
    arrange({ minutes: 20 });
    expect(wish.value).toMatchObject({ how: ['kink'], feelings: ['low', 'sore'], hurt: true });
    expect(anythingTold.value).toBe(true);
    expect([...device.keys()]).toEqual(['wish']);
    expect(device.get('wish')).toEqual({ minutes: 20, touch: 'touch', people: 'two' });
    const next = await opened();
    await next.readWish();
    expect(next.anythingTold.value).toBe(false);
  });

  it('forgets how anyone feels when asked to, and nothing else', async () => {
    const { tell, tellNothing, arrange, wish, anythingTold } = await opened();
    arrange({ people: 'one' });
    tell({ feelings: ['raw'] });
    tellNothing();
    expect(anythingTold.value).toBe(false);
    expect(wish.value.people).toBe('one');
  });

  it('lets nothing that was kept undo what is said meanwhile', async () => {
    device.set('wish', { minutes: 45, touch: 'touch', people: 'more' });
    const { arrange, readWish, wish } = await opened();
    const reading = readWish();
    arrange({ minutes: 5 });
    await reading;
    expect(wish.value.minutes).toBe(5);
  });

  it('offers another time where the kept one is no longer on offer', async () => {
    device.set('wish', { minutes: 17, touch: 'touch-free', people: 'two' });
    const { readWish, wish } = await opened();
    await readWish();
    expect(wish.value).toMatchObject({ minutes: 15, touch: 'touch-free' });
  });
});
