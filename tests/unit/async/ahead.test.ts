import { describe, expect, it } from 'vitest';
import { createAhead } from '../../../src/async/ahead';

/** Work that is done when it is told to be. */
function createWork() {
  let done = () => {};
  let failed = () => {};
  const work = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = () => reject(new Error());
  });
  return { work, done, failed };
}

describe('what is fetched ahead', () => {
  it('begins at once, and is handed on', async () => {
    expect(await createAhead().begin(async () => 'here')).toBe('here');
    await expect(createAhead().begin(() => Promise.reject(new Error('gone')))).rejects.toThrow(
      'gone',
    );
  });

  it('is waited for before it stands still, come what may', async () => {
    const ahead = createAhead();
    const [first, second] = [createWork(), createWork()];
    const failing = ahead.begin(() => first.work).catch(() => undefined);
    const coming = ahead.begin(() => second.work);
    const order: string[] = [];
    const still = ahead.standStill().then(() => order.push('still'));
    first.failed();
    await failing;
    order.push('first');
    second.done();
    await coming;
    await still;
    expect(order).toEqual(['first', 'still']);
  });

  it('begins nothing while it stands still, and then goes on', async () => {
    const ahead = createAhead();
    await ahead.standStill();
    expect(ahead.isStill()).toBe(true);
    const begun: string[] = [];
    const waiting = ahead.begin(async () => void begun.push('one'));
    await ahead.standStill();
    expect(begun).toEqual([]);
    ahead.goOn();
    expect(ahead.isStill()).toBe(false);
    await waiting;
    expect(begun).toEqual(['one']);
  });
});
