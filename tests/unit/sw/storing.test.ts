import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { createStoring } from '../../../src/sw/storing';

/** As far as these ask: any number share a lock; who does not want to wait gets it alone, or not at all. */
function createLocks(): LockManager {
  let sharing = 0;
  let alone: Promise<unknown> = Promise.resolve();
  const request = async (
    _: string,
    { ifAvailable }: LockOptions,
    work: (lock: object | null) => Promise<unknown>,
  ) => {
    if (ifAvailable) {
      const done = work(sharing > 0 ? null : {});
      if (sharing === 0) alone = done.catch(() => undefined);
      return done;
    }
    sharing += 1;
    await alone;
    return work({}).finally(() => {
      sharing -= 1;
    });
  };
  return { request } as unknown as LockManager;
}

/** Work that is done when it is told to be. */
function createWork() {
  let done = () => {};
  const over = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { work: vi.fn(() => over), done: () => done() };
}

it('throws nothing away while any version stores its files', async () => {
  const locks = createLocks();
  const [old, next, newest] = [1, 2, 3].map(() => createStoring('files', locks));
  const [first, second] = [createWork(), createWork()];
  const storing = [next?.during(first.work), newest?.during(second.work)];
  const drop = vi.fn(async () => undefined);
  await old?.unless(drop);
  first.done();
  await storing[0];
  await old?.unless(drop);
  expect(drop).not.toHaveBeenCalled();
  second.done();
  await storing[1];
  await old?.unless(drop);
  expect(drop).toHaveBeenCalledOnce();
});

it('looks at what is stored only after that was thrown away', async () => {
  const locks = createLocks();
  const { work, done } = createWork();
  const dropping = createStoring('files', locks).unless(work);
  const store = vi.fn(async () => 'stored');
  const storing = createStoring('files', locks).during(store);
  await turn();
  expect(store).not.toHaveBeenCalled();
  done();
  await dropping;
  expect(await storing).toBe('stored');
});

it('stores where the browser has no locks, or refuses them, and fails as the storing does', async () => {
  const refused = { request: () => Promise.reject(new Error('refused')) } as unknown as LockManager;
  for (const locks of [undefined, refused, createLocks()]) {
    const { during } = createStoring('files', locks);
    expect(await during(async () => 'stored')).toBe('stored');
    const store = vi.fn(() => Promise.reject(new Error('no room')));
    await expect(during(store)).rejects.toThrow('no room');
    expect(store).toHaveBeenCalledOnce();
  }
});
