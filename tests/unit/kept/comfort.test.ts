import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComfortList } from '../../../src/storage/schema';
import { fillDisk, putRaw } from '../storage/fresh';
import { freshDevice, openWindow } from './windows';

const open = () => openWindow(() => import('../../../src/kept/comfort'));
const NO_MASSAGE: ComfortList = { people: 2, comfort: { massage: 'no', cuddle: 'yes' } };
const NO_KISS: ComfortList = { people: 1, comfort: { kiss: 'no' } };

const get = IDBObjectStore.prototype.get;
beforeEach(freshDevice);
afterEach(() => {
  IDBObjectStore.prototype.get = get;
  vi.useRealTimers();
});

describe('the comfort list', () => {
  it('that one window keeps is known in all others, and so is that it is forgotten', async () => {
    const a = await open();
    await a.readComfort();
    const b = await open();
    await b.readComfort();
    expect(b.comfort.value).toEqual({});
    a.keepComfort(NO_MASSAGE);
    await vi.waitFor(() => expect(b.comfort.value).toEqual(NO_MASSAGE.comfort));
    b.keepComfort(NO_KISS);
    await vi.waitFor(() => expect(a.comfort.value).toEqual(NO_KISS.comfort));
    b.forgetComfort();
    await vi.waitFor(() => expect(a.comfortList.value).toBeUndefined());
    expect(a.comfort.value).toEqual({});
  });

  it('is read anew by a window that slept while it changed', async () => {
    const b = await open();
    await b.readComfort();
    await putRaw('preferences', NO_MASSAGE, 'comfort');
    b.sight.show();
    await vi.waitFor(() => expect(b.comfort.value).toEqual(NO_MASSAGE.comfort));
  });

  it('that could not be kept holds all the same, and a look elsewhere does not lose it', async () => {
    const a = await open();
    await a.readComfort();
    const { trouble } = await import('../../../src/kept/trouble');
    const makeSpace = fillDisk();
    a.keepComfort(NO_MASSAGE);
    await vi.waitFor(() => expect(trouble.write.value).toEqual({ problem: 'full', of: 'comfort' }));
    makeSpace();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    a.sight.show();
    expect(get).not.toHaveBeenCalled();
    a.keepComfort(NO_MASSAGE);
    await vi.waitFor(() => expect(trouble.write.value).toBeUndefined());
    expect(a.comfort.value).toEqual(NO_MASSAGE.comfort);
  });

  it('counts as unsure throughout until it has been read', async () => {
    const { comfort, comfortInDoubt, readComfort } = await open();
    expect(comfortInDoubt.value).toBe(true);
    expect(comfort.value).toMatchObject({ massage: 'maybe', cuddle: 'maybe' });
    // Everyone may always look after what hurts.
    expect(comfort.value).not.toHaveProperty('injury-check');
    await readComfort();
    expect(comfortInDoubt.value).toBe(false);
    expect(comfort.value).toEqual({});
  });

  it('that cannot be read any more leaves everything unsure, and what was refused refused', async () => {
    const window = await open();
    window.keepComfort(NO_MASSAGE);
    await window.readComfort();
    IDBObjectStore.prototype.get = () => {
      throw new DOMException('?', 'NotReadableError');
    };
    await window.readComfort();
    expect(window.comfortInDoubt.value).toBe(true);
    expect(window.comfort.value).toMatchObject({ massage: 'no', cuddle: 'maybe', kiss: 'maybe' });
  });

  it('that says nothing leaves everything unsure', async () => {
    const window = await open();
    await window.readComfort();
    await putRaw('preferences', 'damaged', 'comfort');
    await window.readComfort();
    expect(window.comfortInDoubt.value).toBe(true);
    expect(window.comfort.value).toMatchObject({ massage: 'maybe' });
  });

  it('is none in a browser that keeps nothing', async () => {
    Object.assign(globalThis, { indexedDB: undefined });
    const { comfort, comfortInDoubt, readComfort } = await open();
    await readComfort();
    expect(comfortInDoubt.value).toBe(false);
    expect(comfort.value).toEqual({});
  });

  it('that is slow to come keeps a start waiting for a moment, and is used when it comes', async () => {
    let answer: (list: ComfortList) => void = () => {};
    vi.doMock('../../../src/storage/comfort', () => ({
      readComfortList: () => new Promise((resolve) => (answer = resolve)),
    }));
    const window = await open();
    vi.doUnmock('../../../src/storage/comfort');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reading = window.readComfort();
    const asked = window.comfortAsked();
    expect(asked).toBeDefined();
    await vi.advanceTimersByTimeAsync(1000);
    await asked;
    expect(window.comfortAsked()).toBeUndefined();
    expect(window.comfort.value).toMatchObject({ massage: 'maybe' });
    answer(NO_MASSAGE);
    await reading;
    expect(window.comfort.value).toEqual(NO_MASSAGE.comfort);
    expect(window.comfortInDoubt.value).toBe(false);
  });

  it('marked here meanwhile is not undone by an older one that comes late', async () => {
    const a = await open();
    a.keepComfort(NO_MASSAGE);
    await a.readComfort();
    const b = await open();
    const reading = b.readComfort();
    b.keepComfort(NO_KISS);
    await reading;
    expect(b.comfort.value).toEqual(NO_KISS.comfort);
  });
});
