import { beforeEach, describe, expect, it, vi } from 'vitest';
import { castingOf } from '../../../src/takes/cast';
import { type Take, takeId } from '../../../src/takes/take';
import { fillDisk, freshStorage, putRaw } from '../storage/fresh';
import { openWindow } from './windows';

const open = () =>
  openWindow(async () => ({
    ...(await import('../../../src/kept/takes')),
    ...(await import('../../../src/kept/cast')),
    ...(await import('../../../src/kept/trouble')),
  }));

function take(text: string, who: string, at = 1): Take {
  const frames = new Uint8Array(96 * 4);
  for (let n = 0; n < frames.length; n += 96) frames.set([0xff, 0xf3, 0x44, 0xc4, 0], n);
  return { id: takeId(text, who), text, who, at, frames, silences: [], loudness: -19 };
}

beforeEach(freshStorage);

describe('recordings', () => {
  it('are not known before they are read, and then what is heard is', async () => {
    const here = await open();
    expect(here.recordings.now()).toBeUndefined();
    await here.recordings.ready();
    expect(here.recordings.now()?.('Hello.')).toBeUndefined();
    await here.keepTake(take('Hello.', 'kim'));
    expect(here.recordings.now()?.(' Hello. ')).toEqual(take('Hello.', 'kim'));
  });

  it('are what they were in a track that is made already', async () => {
    const here = await open();
    await here.recordings.ready();
    const before = here.recordings.now();
    await here.keepTake(take('Hello.', 'kim'));
    expect(before?.('Hello.')).toBeUndefined();
  });

  it('are heard as people were chosen, the next time too', async () => {
    const here = await open();
    await here.recordings.ready();
    await here.keepTakes([take('Hello.', 'kim', 1), take('Hello.', 'sam', 2)]);
    expect(here.recordings.now()?.('Hello.')?.who).toBe('sam');
    await here.cast.choose({ all: castingOf('kim'), lines: {} });
    expect(here.recordings.now()?.('Hello.')?.who).toBe('kim');
    const later = await open();
    await later.recordings.ready();
    expect(later.recordings.now()?.('Hello.')?.who).toBe('kim');
  });

  it('that one window keeps or removes are known in all others', async () => {
    const a = await open();
    await a.readTakes();
    const b = await open();
    await b.readTakes();
    await a.keepTake(take('Hello.', 'kim'));
    await vi.waitFor(() => expect(b.takes.value).toHaveLength(1));
    await b.removeTake(take('Hello.', 'kim'));
    await vi.waitFor(() => expect(a.takes.value).toEqual([]));
  });

  it('all show, also where one is kept before the others have been read', async () => {
    await putRaw('takes', take('Good night.', 'kim'));
    const here = await open();
    await here.keepTake(take('Hello.', 'kim'));
    await vi.waitFor(() => expect(here.takes.value).toHaveLength(2));
  });

  it('stay, and it is said why, where another cannot be kept', async () => {
    const here = await open();
    await here.readTakes();
    await here.keepTake(take('Hello.', 'kim', 1));
    const free = fillDisk();
    expect(await here.keepTake(take('Hello.', 'kim', 2))).toBe(false);
    expect(here.trouble.write.value).toEqual({ of: 'takes', problem: 'full' });
    expect(here.takes.value).toEqual([take('Hello.', 'kim', 1)]);
    free();
    expect(await here.keepTake(take('Hello.', 'kim', 3))).toBe(true);
    expect(here.trouble.write.value).toBeUndefined();
  });
});

describe('people and their cast', () => {
  it('are understood as far as they can be', async () => {
    await putRaw('preferences', [{ id: 'a', name: 'Kim' }, 7, { name: 'nobody' }], 'people');
    const lines = { 'Hello.': 'of:a', 'Good night.': 'someone', Rest: 'voice' };
    await putRaw('preferences', { all: 'loudest', lines }, 'cast');
    const here = await open();
    await here.readTakes();
    expect(here.people.value).toEqual([{ id: 'a', name: 'Kim' }]);
    expect(here.cast.value).toEqual({ all: 'newest', lines: { 'Hello.': 'of:a', Rest: 'voice' } });
  });
});
