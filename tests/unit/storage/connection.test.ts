import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../../src/storage/connection';
import { migrations } from '../../../src/storage/migrations';
import type { StorageError } from '../../../src/storage/problems';

const NAME = 'test';
const countAll = (connection: ReturnType<typeof connect>) =>
  connection.read((database) => database.count('favourites'));

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

  it('opens again after the phone has cut it', async () => {
    const connection = connect();
    await connection.read(async (database) => database.close());
    expect(await countAll(connection)).toBe(0);
    await connection.close();
  });

  it.each(['UnknownError', 'AbortError'])('tries again only once after an %s', async (name) => {
    let tries = 0;
    const work = connect().read(async () => {
      tries += 1;
      throw new DOMException('Connection to Indexed Database server lost', name);
    });
    await expect(work).rejects.toMatchObject({ problem: 'damaged' });
    expect(tries).toBe(2);
  });

  it.each([
    ['an error of a name on no list', new DOMException('?', 'TimeoutError')],
    ['another one', new DOMException('?', 'ConstraintError')],
    ['another one', new DOMException('?', 'OperationError')],
    ['another one', new DOMException('?', 'NotAllowedError')],
    ['a TypeError', new TypeError('undefined is not a function')],
    ['null', null],
    ['an aborted transaction', new DOMException('?', 'AbortError')],
  ])('tells %s as what it kept from being done', async (_, error) => {
    const fails = () => Promise.reject(error);
    const said = { name: 'StorageError', cause: error };
    await expect(connect().read(fails)).rejects.toMatchObject({ ...said, problem: 'damaged' });
    await expect(connect().write(fails)).rejects.toMatchObject({ ...said, problem: 'unsaved' });
    globalThis.indexedDB.open = () => {
      throw error;
    };
    await expect(countAll(connect())).rejects.toMatchObject({ ...said, problem: 'unopened' });
  });

  it('tells a browser that forbids everything apart from one that cannot open', async () => {
    globalThis.indexedDB.open = () => {
      throw new DOMException('The user denied permission.', 'UnknownError');
    };
    vi.stubGlobal('localStorage', {});
    await expect(countAll(connect())).rejects.toMatchObject({ problem: 'unopened' });
    vi.unstubAllGlobals();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    await expect(countAll(connect())).rejects.toMatchObject({ problem: 'forbidden' });
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  describe('without IndexedDB', () => {
    const factory = globalThis.indexedDB;
    afterEach(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: factory, writable: true });
    });

    it('says that there is no storage here', async () => {
      Object.assign(globalThis, { indexedDB: undefined });
      await expect(countAll(connect())).rejects.toMatchObject({ problem: 'unavailable' });
    });

    it('says that the browser forbids it, whether to open it or to look at it', async () => {
      const forbid = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
      globalThis.indexedDB.open = forbid;
      await expect(countAll(connect())).rejects.toMatchObject({ problem: 'forbidden' });
      Object.defineProperty(globalThis, 'indexedDB', { get: forbid, configurable: true });
      await expect(countAll(connect())).rejects.toMatchObject({ problem: 'forbidden' });
    });
  });
});

describe('a browser that does not answer', () => {
  const open = IDBFactory.prototype.open;
  const count = IDBObjectStore.prototype.count;

  beforeEach(() => {
    // Only what patience is measured by: the database itself goes on in its own time.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    IDBFactory.prototype.open = open;
    IDBObjectStore.prototype.count = count;
  });

  /** The first `times` calls of `open` are never answered, until the function it returns is called. */
  function swallowOpening(times: number): () => void {
    const swallowed: (() => void)[] = [];
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      if (swallowed.length >= times) return request;
      const heard: [string, EventListenerOrEventListenerObject][] = [];
      const listen = request.addEventListener;
      request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
        // The upgrade goes on, as it must: a database without its stores would be another fault.
        if (type === 'upgradeneeded') listen.call(request, type, listener);
        else heard.push([type, listener]);
      };
      const answered = new Promise((done) => listen.call(request, 'success', done));
      swallowed.push(() => {
        void answered.then((event) => {
          for (const [type, listener] of heard) {
            if (type === 'success' && typeof listener === 'function') listener(event as Event);
          }
        });
      });
      return request;
    };
    return () => {
      for (const answer of swallowed) answer();
    };
  }

  /** Lets all patience of one try run out. */
  const wait = () => vi.advanceTimersByTimeAsync(3000);

  it('at its first opening is asked a second time', async () => {
    swallowOpening(1);
    const connection = connect();
    const counted = countAll(connection);
    await wait();
    expect(await counted).toBe(0);
    await connection.close();
  });

  it('to one reading is asked a second time', async () => {
    let silent = true;
    IDBObjectStore.prototype.count = function (...args) {
      const request = count.apply(this, args);
      if (silent) request.addEventListener = () => {};
      silent = false;
      return request;
    };
    const connection = connect();
    const counted = countAll(connection);
    // It has to be open before the patience with reading begins to run out.
    await vi.waitFor(() => expect(silent).toBe(false));
    await wait();
    expect(await counted).toBe(0);
    await connection.close();
  });

  it('to anything keeps nobody waiting', async () => {
    swallowOpening(Number.POSITIVE_INFINITY);
    const counted = expect(countAll(connect())).rejects.toMatchObject({ problem: 'slow' });
    await wait();
    await wait();
    await counted;
  });

  it('for long is told, and its answer used all the same', async () => {
    const answer = swallowOpening(Number.POSITIVE_INFINITY);
    const told: StorageError[] = [];
    const connection = connect();
    const counted = connection.read(
      (database) => database.count('favourites'),
      (error) => told.push(error),
    );
    await wait();
    await wait();
    expect(told).toMatchObject([{ problem: 'slow' }]);
    answer();
    expect(await counted).toBe(0);
    expect(await countAll(connection)).toBe(0);
    await connection.close();
  });

  it('is not asked to open without end', async () => {
    swallowOpening(Number.POSITIVE_INFINITY);
    const asked = vi.spyOn(IDBFactory.prototype, 'open');
    const connection = connect();
    for (let times = 0; times < 30; times += 1) {
      const counted = expect(countAll(connection)).rejects.toMatchObject({ problem: 'slow' });
      await wait();
      await wait();
      await counted;
    }
    expect(asked.mock.calls.length).toBeLessThan(10);
  });

  it('because an older version is in the way says so, and works once that is gone', async () => {
    const older = await openDB(NAME, 1);
    const connection = createConnection(NAME, [() => {}, () => {}]);
    const asked = vi.spyOn(IDBFactory.prototype, 'open');
    const refused = expect(connection.read(async () => {})).rejects.toMatchObject({
      problem: 'blocked',
    });
    const request = asked.mock.results[0]?.value as IDBOpenDBRequest;
    await new Promise((blocked) => request.addEventListener('blocked', blocked));
    await wait();
    await refused;
    // Nor does whoever asks next wait behind it for ever.
    const next = expect(connection.read(async () => {})).rejects.toMatchObject({
      problem: 'blocked',
    });
    await wait();
    await next;
    older.close();
    expect(await connection.read(async (database) => database.version)).toBe(2);
    await connection.close();
  });
});
