import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnection } from '../../../src/storage/connection';
import { migrations } from '../../../src/storage/migrations';
import { StorageError } from '../../../src/storage/problems';

const NAME = 'test';
const countAll = (connection: ReturnType<typeof connect>) =>
  connection.run((database) => database.count('favourites'));

function connect() {
  return createConnection(NAME, migrations);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a connection', () => {
  it('says that a newer version has been here', async () => {
    (await openDB(NAME, migrations.length + 1)).close();
    await expect(countAll(connect())).rejects.toMatchObject({
      name: 'StorageError',
      problem: 'newer',
    });
  });

  it('makes way for a newer version in another window', async () => {
    const connection = connect();
    await countAll(connection);
    const newer = await openDB(NAME, migrations.length + 1);
    newer.close();
    await expect(countAll(connection)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('says that an older version is in the way, and works once that is gone', async () => {
    const older = await openDB(NAME, 1);
    const connection = createConnection(NAME, [() => {}, () => {}]);
    await expect(connection.run(async () => {})).rejects.toMatchObject({ problem: 'blocked' });
    older.close();
    expect(await connection.run(async (database) => database.version)).toBe(2);
    await connection.close();
  });

  it('opens again after the phone has cut it', async () => {
    const connection = connect();
    await connection.run(async (database) => database.close());
    expect(await countAll(connection)).toBe(0);
    await connection.close();
  });

  it('tries again only once', async () => {
    let tries = 0;
    const work = connect().run(async () => {
      tries += 1;
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await expect(work).rejects.toMatchObject({ problem: 'damaged' });
    expect(tries).toBe(2);
  });

  it('passes on errors that storage has no part in', async () => {
    const work = connect().run(() => Promise.reject(new RangeError('mine')));
    await expect(work).rejects.toBeInstanceOf(RangeError);
    await expect(work).rejects.not.toBeInstanceOf(StorageError);
  });

  describe('without IndexedDB', () => {
    const factory = globalThis.indexedDB;
    afterEach(() => {
      globalThis.indexedDB = factory;
    });

    it('says that there is no storage here', async () => {
      Object.assign(globalThis, { indexedDB: undefined });
      await expect(countAll(connect())).rejects.toMatchObject({ problem: 'unavailable' });
    });

    it('says so too where the browser forbids it', async () => {
      globalThis.indexedDB = new IDBFactory();
      globalThis.indexedDB.open = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
      await expect(countAll(connect())).rejects.toMatchObject({ problem: 'unavailable' });
    });
  });
});
