import { beforeEach, describe, expect, it } from 'vitest';
import { StorageError } from '../../../src/storage/problems';
import { listTakes, putTakes, removeTakes } from '../../../src/storage/takes';
import { type Take, takeId } from '../../../src/takes/take';
import { fillDisk, freshStorage, putRaw } from './fresh';

beforeEach(freshStorage);

/** A few frames as a track has them. */
function framesOf(count: number): Uint8Array<ArrayBuffer> {
  const frames = new Uint8Array(96 * count);
  for (let at = 0; at < frames.length; at += 96) frames.set([0xff, 0xf3, 0x44, 0xc4, 0], at);
  return frames;
}

function take(text: string, who = 'kim', changed: Partial<Take> = {}): Take {
  const frames = framesOf(8);
  const silences = [0, 1, 6, 2];
  return { id: takeId(text, who), text, who, frames, silences, loudness: -19, at: 7, ...changed };
}

describe('recordings', () => {
  it('are none at first', async () => {
    expect(await listTakes()).toEqual([]);
  });

  it('come back as they were kept, one for each line and person', async () => {
    await putTakes([take('Hello.'), take('Hello.', 'sam'), take('Good night.')]);
    expect(await listTakes()).toHaveLength(3);
    expect(await listTakes()).toContainEqual(take('Hello.', 'sam'));
    const anew = take('Hello.', 'sam', { frames: framesOf(9), at: 9 });
    await putTakes([anew]);
    expect(await listTakes()).toHaveLength(3);
    expect(await listTakes()).toContainEqual(anew);
  });

  it('are removed by their ids, also where there are none', async () => {
    await putTakes([take('Hello.'), take('Good night.')]);
    await removeTakes([takeId('Hello.', 'kim'), 'nobody:nothing']);
    expect(await listTakes()).toEqual([take('Good night.')]);
  });

  it('stay as they are where there is no space for another', async () => {
    await putTakes([take('Hello.')]);
    const free = fillDisk();
    const writing = putTakes([take('Hello.', 'kim', { frames: framesOf(20) })]);
    await expect(writing).rejects.toThrow(new StorageError('full'));
    free();
    expect(await listTakes()).toEqual([take('Hello.')]);
  });
});

describe('a recording that is damaged', () => {
  const sound = take('Good night.');
  const spoilt = framesOf(8);
  spoilt[96 * 3 + 4] = 12;

  it.each([
    ['draws on frames before it', { frames: spoilt }],
    ['is cut short', { frames: framesOf(8).slice(0, -5) }],
    ['is empty', { frames: new Uint8Array(0) }],
    ['is no sound', { frames: 'sound' }],
    ['is endless', { frames: framesOf(3000) }],
    ['is of nobody', { who: undefined }],
    ['is of other words than it is kept under', { text: 'Something else.' }],
  ])('is left out where it %s, and the others are not', async (_, changed) => {
    await putTakes([sound]);
    await putRaw('takes', { ...take('Hello.'), ...changed });
    expect(await listTakes()).toEqual([sound]);
  });

  it.each([
    ['which overlap', [0, 4, 2, 2]],
    ['past its end', [0, 9]],
    ['that are half', [0, 1, 6]],
    ['that are none', 'quiet'],
  ])('goes without its silences %s', async (_, silences) => {
    await putRaw('takes', { ...take('Hello.'), silences });
    expect(await listTakes()).toEqual([take('Hello.', 'kim', { silences: [] })]);
  });
});
