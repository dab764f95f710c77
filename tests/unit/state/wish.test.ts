import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../src/storage/database';
import { openWindow } from '../kept/windows';
import { freshStorage, putRaw, rawDatabase } from '../storage/fresh';

/** The module as a start of the app finds it. */
const opened = () => openWindow(() => import('../../../src/state/wish'));

/** All that is kept, by name. */
async function kept(): Promise<Readonly<Record<string, unknown>>> {
  // As the app has made it: that may still be on its way.
  await database.read(async () => {});
  const db = await rawDatabase();
  const names = await db.getAllKeys('preferences');
  const values = await db.getAll('preferences');
  db.close();
  return Object.fromEntries(names.map((name, index) => [String(name), values[index]]));
}

beforeEach(freshStorage);

describe('a wish', () => {
  it('begins with everything that finding a routine needs', async () => {
    const { wish, readWish } = await opened();
    await readWish();
    expect(wish.value).toEqual({
      minutes: 15,
      touch: 'touch',
      people: 'two',
      how: [],
      feelings: [],
      circumstances: [],
      hurt: false,
    });
  });

  it('keeps time, touch and people for the next time', async () => {
    const first = await opened();
    first.arrange({ minutes: 30 });
    first.arrange({ touch: 'touch-free', people: 'more' });
    const all = { minutes: 30, touch: 'touch-free', people: 'more' };
    await vi.waitFor(async () => expect(await kept()).toEqual({ wish: all }));
    const second = await opened();
    await second.readWish();
    expect(second.wish.value).toMatchObject(all);
  });

  it('never keeps how it was or how anyone feels', async () => {
    const { setMood, arrange, wish, isMoodSaid } = await opened();
    setMood({ how: ['kink'], feelings: ['low', 'sore'], hurt: true });
    arrange({ minutes: 20 });
    expect(wish.value).toMatchObject({ how: ['kink'], feelings: ['low', 'sore'], hurt: true });
    expect(isMoodSaid.value).toBe(true);
    await vi.waitFor(async () => expect(await kept()).toEqual({ wish: { minutes: 20 } }));
    const next = await opened();
    await next.readWish();
    expect(next.isMoodSaid.value).toBe(false);
  });

  it('points to the quiet page where someone is uneasy, or it did not go as planned', async () => {
    const { setMood, forgetMood, isUneasy } = await opened();
    setMood({ how: ['kink'], feelings: ['low', 'anxious'] });
    expect(isUneasy.value).toBe(false);
    setMood({ feelings: ['uneasy'] });
    expect(isUneasy.value).toBe(true);
    setMood({ how: ['off-plan'], feelings: [] });
    expect(isUneasy.value).toBe(true);
    forgetMood();
    expect(isUneasy.value).toBe(false);
  });

  it('has no touch where people are not in one place, and keeps what is usual', async () => {
    const { setMood, forgetMood, arrange, wish, isApart, isMoodSaid } = await opened();
    setMood({ circumstances: ['apart', 'leaving'] });
    expect(wish.value).toMatchObject({ touch: 'touch-free', circumstances: ['apart', 'leaving'] });
    expect([isApart.value, isMoodSaid.value]).toEqual([true, true]);
    arrange({ touch: 'touch' });
    await vi.waitFor(async () => expect(await kept()).toEqual({ wish: { touch: 'touch' } }));
    expect(wish.value.touch).toBe('touch-free');
    forgetMood();
    expect(wish.value).toMatchObject({ touch: 'touch', circumstances: [] });
  });

  it('takes no answer that nobody gave, nor keeps one', async () => {
    const { arranged, arrange, hurtSaid, isMoodSaid, setMood, wish } = await opened();
    arrange({ people: 'one' });
    expect(arranged.value).toEqual({ people: 'one' });
    await vi.waitFor(async () => expect(await kept()).toEqual({ wish: { people: 'one' } }));
    expect([hurtSaid.value, wish.value.hurt, isMoodSaid.value]).toEqual([undefined, false, false]);
    setMood({ hurt: false });
    expect([hurtSaid.value, wish.value.hurt, isMoodSaid.value]).toEqual([false, false, true]);
    const next = await opened();
    await next.readWish();
    expect(next.arranged.value).toEqual({ people: 'one' });
    expect(next.wish.value).toMatchObject({ people: 'one', minutes: 15, touch: 'touch' });
  });

  it('forgets how anyone feels when asked to, and nothing else', async () => {
    const { setMood, forgetMood, arrange, wish, isMoodSaid } = await opened();
    arrange({ people: 'one' });
    setMood({ feelings: ['raw'] });
    forgetMood();
    expect(isMoodSaid.value).toBe(false);
    expect(wish.value.people).toBe('one');
  });

  it('lets nothing that was kept undo what is said meanwhile', async () => {
    await putRaw('preferences', { minutes: 45, touch: 'touch', people: 'more' }, 'wish');
    const { arrange, readWish, wish } = await opened();
    const reading = readWish();
    arrange({ minutes: 5 });
    await reading;
    expect(wish.value.minutes).toBe(5);
  });

  it.each([
    ['17 minutes', { minutes: 17, touch: 'touch', people: 'two' }, { minutes: 15, touch: 'touch' }],
    ['a touch', { minutes: 5, touch: 'soft', people: 'one' }, { minutes: 5, touch: 'touch-free' }],
    ['a number', { minutes: 1e9, touch: 2, people: 'more' }, { minutes: 15, touch: 'touch-free' }],
    ['all of it', { minutes: 'few' }, { minutes: 15, touch: 'touch', people: 'two' }],
  ])('loses no other to %s that is not on offer, and on doubt touches nobody', async (...all) => {
    const [, damaged, understood] = all;
    await putRaw('preferences', damaged, 'wish');
    const { readWish, wish } = await opened();
    await readWish();
    expect(wish.value).toMatchObject(understood);
  });
});
