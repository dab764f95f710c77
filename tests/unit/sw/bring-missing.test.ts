import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bringMissing, WIDTH } from '../../../src/sw/bring-missing';
import type { Store } from '../../../src/sw/store';
import { filesOf, type VersionFile } from '../../../src/sw/version';
import { createWay } from '../../../src/sw/way';

const FILES = filesOf(
  Array.from({ length: 9 }, (_, index) => ({
    url: `assets/${index}.mp3`,
    revision: null,
    bytes: index + 1,
    integrity: '',
  })),
  'https://app.example/sw.js',
);
const BYTES = FILES.reduce((sum, { bytes }) => sum + bytes, 0);

/** A store that has `stored`; `fetched` brings a file, or throws. */
function storeOf(stored: Set<VersionFile>, fetched: (file: VersionFile) => Promise<void>) {
  const bring: Store['bring'] = async (file, tell, signal) => {
    await fetched(file);
    signal?.throwIfAborted();
    tell?.(file.bytes);
    stored.add(file);
  };
  const missing: Store['missing'] = async (some) => some.filter((file) => !stored.has(file));
  const drop: Store['drop'] = async (some) => {
    for (const file of some) stored.delete(file);
  };
  return { bring, missing, drop } as Store;
}

it('fetches what is missing and nothing else, a few at a time, and tells true bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...FILES]), async (before) => {
      const stored = new Set(before);
      const asked: VersionFile[] = [];
      let now = 0;
      let most = 0;
      const store = storeOf(stored, async (file) => {
        asked.push(file);
        now += 1;
        most = Math.max(most, now);
        await turn();
        now -= 1;
      });
      const told: (readonly [number, number])[] = [];
      const tell = (done: number, total: number) => void told.push([done, total]);
      await bringMissing({ store, wanted: () => FILES, way: createWay(), tell });
      expect(asked).toEqual(FILES.filter((file) => !before.includes(file)));
      expect(most).toBeLessThanOrEqual(WIDTH);
      expect(told.at(-1)).toEqual([BYTES, BYTES]);
      expect(told).toEqual(told.toSorted(([a], [b]) => a - b));
    }),
    { numRuns: 30 },
  );
});

it('leaves out what nobody wants any more, and brings what is wanted instead', async () => {
  const stored = new Set<VersionFile>();
  let wanted = FILES.slice(0, 6);
  const store = storeOf(stored, async () => {
    if (stored.size > 0) wanted = [...FILES.slice(0, 3), ...FILES.slice(6)];
    await turn();
  });
  const task = { store, way: createWay(), tell: () => undefined };
  await bringMissing({ ...task, wanted: () => wanted });
  await bringMissing({ ...task, wanted: () => wanted });
  expect(new Set(stored)).toEqual(new Set(wanted));
});

it('lets what comes too late stay where it is half of a voice that may be wanted again', async () => {
  const stored = new Set<VersionFile>();
  let wanted: readonly VersionFile[] = FILES;
  let asked = 0;
  const store = storeOf(stored, async () => {
    asked += 1;
    if (asked === WIDTH) wanted = FILES.slice(6);
    await turn();
  });
  const task = { store, wanted: () => wanted, way: createWay(), tell: () => undefined };
  await bringMissing({ ...task, stays: (file) => file !== FILES[1] });
  expect(stored).toEqual(new Set([FILES[0], FILES[2], ...FILES.slice(6)]));
});

it('keeps what came before one fails, and begins no other', async () => {
  const stored = new Set<VersionFile>();
  let hasFailed = false;
  const begunAfter: VersionFile[] = [];
  const store = storeOf(stored, async (file) => {
    if (hasFailed) begunAfter.push(file);
    await turn();
    if (file !== FILES[4]) return;
    hasFailed = true;
    throw new TypeError('no network');
  });
  const way = createWay();
  await expect(
    bringMissing({ store, wanted: () => FILES, way, tell: () => undefined }),
  ).rejects.toThrow('no network');
  // As long as all the others would take, if they were begun.
  for (let count = 0; count < 2 * FILES.length; count += 1) await turn();
  expect(stored.size).toBeGreaterThanOrEqual(3);
  expect(begunAfter).toEqual([]);
});

it('lets go of everything while someone else needs the line, and fetches it after that', async () => {
  const stored = new Set<VersionFile>();
  const way = createWay();
  let asked = 0;
  const store = storeOf(stored, async () => {
    asked += 1;
    if (asked === WIDTH) way.lend('page', 60_000);
    await turn();
  });
  const bringing = bringMissing({ store, wanted: () => FILES, way, tell: () => undefined });
  for (let count = 0; count < 9; count += 1) await turn();
  expect([asked, stored.size]).toEqual([WIDTH, 0]);
  way.lend('page', 0);
  await bringing;
  expect(stored.size).toBe(FILES.length);
});

it('stores no more than it is asked for', async () => {
  const stored = new Set<VersionFile>();
  const store = storeOf(stored, () => turn());
  await bringMissing({ store, wanted: () => FILES, way: createWay(), most: 2, tell: () => {} });
  expect(stored.size).toBe(2);
});

it('does not go through all files for each piece of one that comes', async () => {
  const most = 400;
  let reads = 0;
  const files = filesOf(
    Array.from({ length: most }, (_, index) => ({
      url: `assets/${index}.mp3`,
      revision: null,
      bytes: 1,
      integrity: '',
    })),
    'https://app.example/sw.js',
  ).map((file) =>
    Object.defineProperty(file, 'bytes', {
      get: () => {
        reads += 1;
        return 1;
      },
    }),
  );
  let told = 0;
  await bringMissing({
    store: storeOf(new Set(), () => turn()),
    wanted: () => files,
    way: createWay(),
    tell: () => {
      told += 1;
    },
  });
  expect(told).toBeGreaterThanOrEqual(most);
  // Summing them anew at each would read them eighty thousand times.
  expect(reads).toBeLessThan(10 * most);
});

it('counts what is wanted now, of what is here and what is on its way', async () => {
  const stored = new Set<VersionFile>([FILES[1] as VersionFile, FILES[7] as VersionFile]);
  let wanted: readonly VersionFile[] = FILES;
  const told: (readonly [number, number])[] = [];
  const store = storeOf(stored, async (file) => {
    if (file === FILES[3]) wanted = FILES.slice(3);
    await turn();
  });
  await bringMissing({
    store,
    wanted: () => wanted,
    way: createWay(),
    tell: (done, total) => told.push([done, total]),
  });
  expect(told[0]).toEqual([2 + 8, BYTES]);
  const left = FILES.slice(3).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(told.at(-1)).toEqual([left, left]);
});
