import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { foundId } from '../../../src/routine/found-id';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { createConnection } from '../../../src/storage/connection';
import { favouriteId } from '../../../src/storage/favourites';
import type { Migration } from '../../../src/storage/migration';
import { migrations } from '../../../src/storage/migrations';
import { favouriteFrom, resumePointFrom } from '../../../src/storage/rows';
import { anyFoundSpec } from '../routine/any-spec';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const NAME = 'test';
const FAVOURITE = { id: 'a', practice: 'cuddle', order: 0, addedAt: 1 };

/** Steps that a later version might add: a new store, and a field that rows did not have. */
const later: readonly Migration[] = [
  ({ database }) => void database.createObjectStore('history'),
  async ({ transaction }) => {
    const store = transaction.objectStore('favourites');
    for (const row of await store.getAll()) await store.put?.({ ...row, name: 'unnamed' });
  },
];

/** Makes a database with `steps`, holding one favourite and one preference. */
async function filledBy(steps: readonly Migration[]): Promise<void> {
  const connection = createConnection(NAME, steps);
  await connection.write(async (database) => {
    await database.put('favourites', FAVOURITE);
    await database.put('preferences', 'light', 'theme');
  });
  await connection.close();
}

describe('migrations', () => {
  const all = [...migrations, ...later];

  it.each(all.map((_, index) => index + 1))(
    'from version %i to the newest keep what was stored',
    async (version) => {
      await filledBy(all.slice(0, version));
      const connection = createConnection(NAME, all);
      await connection.write(async (database) => {
        expect(database.version).toBe(all.length);
        expect([...database.objectStoreNames]).toEqual([
          'drafts',
          'favourites',
          'history',
          'plans',
          'preferences',
          'resume',
          'takes',
        ]);
        expect(await database.get('favourites', 'a')).toMatchObject(FAVOURITE);
        expect(await database.get('preferences', 'theme')).toBe('light');
        expect(await database.getAllFromIndex('favourites', 'order')).toHaveLength(1);
      });
      await connection.close();
    },
  );

  it('give a database of version 1 a place to carry on from, and keep its favourites', async () => {
    await filledBy(migrations.slice(0, 1));
    const connection = createConnection(NAME, migrations.slice(0, 2));
    await connection.write(async (database) => {
      expect(await database.get('favourites', 'a')).toEqual(FAVOURITE);
      expect(await database.get('preferences', 'theme')).toBe('light');
      expect(await database.count('resume')).toBe(0);
    });
    await connection.close();
  });

  it('turn the practices of version 2 into choices, for two people, in the same order', async () => {
    const settings = {
      length: 'long',
      touch: 'touch-free',
      voice: 'rowan',
      bed: 'none',
      bedLevel: 'low',
    };
    const two = createConnection(NAME, migrations.slice(0, 2));
    await two.write(async (db) => {
      await db.put('favourites', {
        ...FAVOURITE,
        id: 'massage/long',
        practice: 'massage',
        settings,
      });
      await db.put('favourites', { id: 'odd', practice: 7 });
      await db.put('preferences', settings, 'settings:cuddle');
      await db.put('preferences', 'light', 'theme');
      const place = {
        position: 9000,
        added: [100, 8000],
        length: 40_000,
        step: { title: 'Warm', start: 1 },
      };
      await db.put('resume', { practice: 'cuddle', settings, place, savedAt: 5 }, 'last');
    });
    await two.close();
    const connection = createConnection(NAME, migrations.slice(0, 3));
    await connection.write(async (db) => {
      const people = { people: 'two', ...settings };
      expect(await db.getAllFromIndex('favourites', 'order')).toEqual([
        {
          id: 'massage/long/two/touch-free/rowan/none/low',
          choice: { kind: 'practice', practice: 'massage' },
          settings: people,
          order: 0,
          addedAt: 1,
        },
      ]);
      expect(await db.get('favourites', 'odd')).toEqual({ id: 'odd', practice: 7 });
      expect(await db.get('preferences', 'settings:cuddle')).toEqual(people);
      expect(await db.get('preferences', 'theme')).toBe('light');
      expect(await db.get('resume', 'last')).toEqual({
        choice: { kind: 'practice', practice: 'cuddle' },
        settings: people,
        comfort: {},
        place: {
          position: 9000,
          changes: [
            { kind: 'minute', at: 100 },
            { kind: 'minute', at: 8000 },
          ],
          length: 40_000,
          step: { title: 'Warm', part: '', start: 1 },
        },
        savedAt: 5,
      });
    });
    await connection.close();
  });

  it('write the choices of version 3 as routines in bytes, and leave what is none', async () => {
    const settings = {
      length: 'long',
      people: 'two',
      touch: 'touch',
      voice: 'ember',
      bed: 'rain',
      bedLevel: 'low',
    };
    const rest = 'long/two/touch/ember/rain/low';
    const parts = [
      { practice: 'hydration', minutes: 3, why: 'any-drink' },
      { practice: 'cuddle', minutes: 9, why: 'from-a-newer-version' },
    ];
    const spelled = 'hydration:3:any-drink+cuddle:9:from-a-newer-version';
    const choices = [
      ['cuddle', { kind: 'practice', practice: 'cuddle' }],
      ['settle', { kind: 'ready', ready: 'after-intense' }],
      [spelled, { kind: 'made', parts }],
      ['nothing', { kind: 'made', parts: 'none' }],
    ] as const;
    const place = { position: 9, changes: [], length: 40, step: { title: '', part: '', start: 1 } };
    const three = createConnection(NAME, migrations.slice(0, 3));
    await three.write(async (db) => {
      for (const [order, [id, choice]] of choices.entries()) {
        await db.put('favourites', { id: `${id}/${rest}`, choice, settings, order, addedAt: 7 });
      }
      await db.put('favourites', { id: 'odd', choice: 7 });
      const [, , [, choice]] = choices;
      const others = { comfort: { kiss: 'no' }, prelude: 'hands-free', help: true, savedAt: 5 };
      await db.put('resume', { choice, settings, place, ...others }, 'last');
    });
    await three.close();
    const connection = createConnection(NAME, migrations);
    await connection.write(async (db) => {
      const rows = await db.getAllFromIndex('favourites', 'order');
      const read = rows.map((row) => favouriteFrom(row));
      expect(read.map((each) => each?.spec.id)).toEqual([
        'cuddle',
        'after-intense',
        foundId(parts),
        undefined,
      ]);
      expect(read[0]?.spec).toBe(builtIn('cuddle'));
      expect(read[2]?.spec.parts).toMatchObject([
        { id: 'hydration', minutes: 3, why: 'any-drink' },
        { id: 'cuddle', minutes: 9, why: 'from-a-newer-version' },
      ]);
      // Each is where the app looks for it.
      for (const each of read.slice(0, 3)) {
        expect(each && favouriteId(each.spec, each.settings)).toBe(each?.id);
        expect(each).toMatchObject({ settings, addedAt: 7 });
      }
      expect(await db.get('favourites', `nothing/${rest}`)).toMatchObject({
        choice: choices[3][1],
      });
      expect(await db.get('favourites', 'odd')).toEqual({ id: 'odd', choice: 7 });
      expect(await db.count('favourites')).toBe(5);
      expect(resumePointFrom(await db.get('resume', 'last'))).toEqual({
        spec: read[2]?.spec,
        settings,
        place,
        comfort: { kiss: 'no' },
        prelude: 'hands-free',
        help: true,
        savedAt: 5,
      });
    });
    await connection.close();
  });

  it('write a found routine as the app itself would have found it', async () => {
    await fc.assert(
      fc.asyncProperty(anyFoundSpec, async (spec) => {
        globalThis.indexedDB = new IDBFactory();
        const parts = spec.parts.map(({ id, minutes, why }) => ({ practice: id, minutes, why }));
        const three = createConnection(NAME, migrations.slice(0, 3));
        const settings = { ...DEFAULT_SETTINGS, people: spec.people[0], touch: spec.touch };
        await three.write((db) =>
          db.put('favourites', { id: 'a', choice: { kind: 'made', parts }, settings, order: 0 }),
        );
        await three.close();
        const connection = createConnection(NAME, migrations);
        const [row] = await connection.read((db) => db.getAll('favourites'));
        expect(favouriteFrom(row)?.spec).toEqual(spec);
        await connection.close();
      }),
      { numRuns: 30 },
    );
  });

  it('change the rows of an older version', async () => {
    await filledBy(migrations);
    const connection = createConnection(NAME, all);
    const row = await connection.write((database) => database.get('favourites', 'a'));
    expect(row).toEqual({ ...FAVOURITE, name: 'unnamed' });
    await connection.close();
  });

  it('that fail leave the older version whole', async () => {
    await filledBy(migrations);
    const failing: Migration = async ({ transaction }) => {
      await transaction.objectStore('favourites').clear?.();
      throw new Error('This step is wrong');
    };
    const broken = createConnection(NAME, [...migrations, failing]);
    await expect(broken.read((database) => database.count('favourites'))).rejects.toMatchObject({
      problem: 'unopened',
    });
    const connection = createConnection(NAME, migrations);
    expect(await connection.write((database) => database.get('favourites', 'a'))).toEqual(
      FAVOURITE,
    );
    await connection.close();
  });
});
