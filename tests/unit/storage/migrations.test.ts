import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConnection } from '../../../src/storage/connection';
import { type Migration, migrations } from '../../../src/storage/migrations';

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
          'favourites',
          'history',
          'preferences',
          'resume',
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
    const connection = createConnection(NAME, migrations);
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
