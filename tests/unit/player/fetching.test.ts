import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAhead } from '../../../src/async/ahead';
import { createFetching } from '../../../src/player/fetching';
import { PackMissing, type SealedFile } from '../../../src/player/sealed';

const file = (url: string): SealedFile => ({ url, bytes: 1, integrity: '' });
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(file);
if (!a || !b || !c || !d || !e) throw new Error('no files');

/** A line that gives files when it is told to. */
function createLine() {
  const asked: string[] = [];
  const open = new Map<string, { give(): void; fail(): void }>();
  const ahead = createAhead();
  const fetching = createFetching(
    ({ url }) =>
      new Promise((resolve, reject) => {
        asked.push(url);
        open.set(url, { give: () => resolve(new Uint8Array(1)), fail: () => reject(new Error()) });
      }),
    ahead,
  );
  const settle = async (url: string, how: 'give' | 'fail') => {
    const request = open.get(url);
    open.delete(url);
    request?.[how]();
    for (let i = 0; i < 4; i++) await Promise.resolve();
  };
  return {
    ...fetching,
    ahead,
    asked,
    open,
    give: (url: string) => settle(url, 'give'),
    fail: (url: string) => settle(url, 'fail'),
  };
}

describe('what plays', () => {
  it('is fetched in its order, three at a time, each once', async () => {
    const line = createLine();
    line.want([a, b, c, d, e]);
    expect(line.asked).toEqual(['a', 'b', 'c']);
    await line.give('b');
    expect(line.asked).toEqual(['a', 'b', 'c', 'd']);
    line.want([e, d, b]);
    await line.give('a');
    expect(line.asked).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(line.inMemory(b)).toBeDefined();
    expect(line.inMemory(c)).toBeUndefined();
  });

  it('comes before what may be wanted later, which goes on behind it', async () => {
    const line = createLine();
    const later = line.bring([a, b]);
    expect(line.asked).toEqual(['a']);
    line.want([c, d]);
    expect(line.asked).toEqual(['a', 'c', 'd']);
    await line.give('a');
    await line.give('c');
    expect(line.asked).toEqual(['a', 'c', 'd']);
    await line.give('d');
    expect(line.asked).toEqual(['a', 'c', 'd', 'b']);
    await line.give('b');
    await later;
  });

  it('goes on while what may be wanted later stands still', async () => {
    const line = createLine();
    const later = line.bring([a, b, c]);
    const still = line.ahead.standStill();
    await line.give('a');
    await still;
    expect(line.asked).toEqual(['a']);
    line.want([b]);
    expect(line.asked).toEqual(['a', 'b']);
    await line.give('b');
    expect(line.asked).toEqual(['a', 'b']);
    line.ahead.goOn();
    await expect.poll(() => line.asked).toEqual(['a', 'b', 'c']);
    await line.give('c');
    await later;
  });

  it('is waited for as far as it is asked for, or said to be missing', async () => {
    const line = createLine();
    line.want([a, b, c]);
    const first = line.arrived([a, b]);
    await line.give('b');
    await line.give('a');
    await first;
    const third = line.arrived([c]);
    await line.fail('c');
    await expect(third).rejects.toThrow(PackMissing);
  });

  it('says whether it is on its way, and whether it lacks something', async () => {
    const line = createLine();
    line.want([a, b]);
    expect([line.isBusy.value, line.lacks.value]).toEqual([true, false]);
    await line.fail('a');
    expect([line.isBusy.value, line.lacks.value]).toEqual([true, true]);
    await line.give('b');
    expect([line.isBusy.value, line.lacks.value]).toEqual([false, true]);
    line.want([a, b]);
    expect([line.isBusy.value, line.lacks.value]).toEqual([true, false]);
    expect(line.hasFailed(a)).toBe(true);
    await line.give('a');
    expect([line.isBusy.value, line.lacks.value]).toEqual([false, false]);
    expect(line.hasFailed(a)).toBe(false);
  });

  it('is not wanted any more once nothing plays', async () => {
    const line = createLine();
    line.want([a, b, c, d, e]);
    line.want([]);
    expect(line.isBusy.value).toBe(false);
    await line.give('a');
    expect(line.asked).toEqual(['a', 'b', 'c']);
  });
});

it('what could not be had is waited for when it is brought once more, each by itself', async () => {
  const line = createLine();
  const one = () => Promise.allSettled([a, b].map((each) => line.bring([each])));
  const vain = one();
  await line.fail('a');
  await line.fail('b');
  expect((await vain).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const again = one();
  await line.give('a');
  await line.give('b');
  expect((await again).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});

it('all that is wanted comes in the end, whatever fails on the way and is tried again', async () => {
  const anyUrls = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
  const anyDeed = fc.oneof(
    fc.record({ want: anyUrls }),
    fc.record({ settle: fc.nat(), fails: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed), anyUrls, async (deeds, last) => {
      const line = createLine();
      for (const deed of deeds) {
        if ('want' in deed) line.want(deed.want.map(file));
        else {
          const url = [...line.open.keys()][deed.settle % Math.max(1, line.open.size)];
          if (url) await (deed.fails ? line.fail(url) : line.give(url));
        }
        expect(line.open.size).toBeLessThanOrEqual(3);
      }
      line.want(last.map(file));
      for (let url = firstOf(line.open); url; url = firstOf(line.open)) await line.give(url);
      // What had already been under way may have failed just now: it was asked for anew.
      line.want(last.map(file));
      for (let url = firstOf(line.open); url; url = firstOf(line.open)) await line.give(url);
      expect(last.filter((url) => !line.inMemory(file(url)))).toEqual([]);
      expect([line.isBusy.value, line.lacks.value]).toEqual([false, false]);
    }),
  );
});

function firstOf(open: ReadonlyMap<string, unknown>): string | undefined {
  const [url] = open.keys();
  return url;
}
