import NodeID3 from 'node-id3';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { mp3File } from '../../../src/player/mp3-file';
import { chaptersOf, withoutQuestions } from '../../../src/routine/chapters';
import { id3, MOST_CHAPTERS } from '../../../src/track/id3';
import { infoFrame } from '../../../src/track/info-frame';
import { questions, threeSteps } from '../player/fakes';
import { resolved } from '../routine/resolved';

const chapters = [
  { title: 'Settle in', start: 0, end: 61_008 },
  { title: 'Ruhe · Größe 静けさ 🕯️', start: 61_008, end: 3_600_000 },
];
const tag = {
  title: 'Soft landing',
  by: 'Afterglow',
  language: 'eng',
  length: 3_600_000,
  chapters,
};
const cover = { type: 'image/jpeg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 9) } as const;

const read = (bytes: Uint8Array) => NodeID3.read(Buffer.from(bytes));

describe('a tag', () => {
  it('says to another reader what it was told', () => {
    const found = read(id3({ ...tag, cover }));
    expect(found).toMatchObject({
      title: 'Soft landing',
      artist: 'Afterglow',
      album: 'Afterglow',
      language: 'eng',
      length: '3600000',
    });
    const { image } = found;
    if (typeof image !== 'object') throw new Error('no picture');
    expect(image.mime).toBe('image/jpeg');
    expect(image.type.id).toBe(3);
    expect(new Uint8Array(image.imageBuffer)).toEqual(cover.bytes);
  });

  it('has every chapter at its time, in whatever letters, and one table of them in order', () => {
    const found = read(id3(tag));
    expect(
      found.chapter?.map(({ startTimeMs, endTimeMs, tags }) => {
        return { title: tags?.title, start: startTimeMs, end: endTimeMs };
      }),
    ).toEqual(chapters);
    expect(found.tableOfContents).toHaveLength(1);
    expect(found.tableOfContents?.[0]).toMatchObject({
      isOrdered: true,
      elements: found.chapter?.map(({ elementID }) => elementID),
    });
  });

  it('ends where it says', () => {
    for (const count of [0, 1, 9, MOST_CHAPTERS]) {
      const [chapter] = chapters;
      if (!chapter) throw new Error('no chapter');
      const bytes = id3({ ...tag, chapters: Array(count).fill(chapter) });
      const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + byte, 0);
      expect(bytes.length).toBe(10 + size);
    }
  });

  it('counts no more chapters than it can', () => {
    const many = Array(MOST_CHAPTERS + 1).fill(chapters[0]);
    expect(() => id3({ ...tag, chapters: many })).toThrow(RangeError);
  });
});

describe('the frame before the first', () => {
  it('is one of them, is silent, and tells how many follow', () => {
    const frame = infoFrame(25_000);
    expect(frame.length).toBe(96);
    expect([...frame.subarray(0, 4)]).toEqual([0xff, 0xf3, 0x44, 0xc4]);
    expect([...frame.subarray(4, 13)]).toEqual(Array(9).fill(0));
    expect(String.fromCharCode(...frame.subarray(13, 17))).toBe('Info');
    const view = new DataView(frame.buffer);
    expect([view.getUint32(17), view.getUint32(21), view.getUint32(25)]).toEqual([
      3,
      25_000,
      25_001 * 96,
    ]);
  });
});

describe('chapters', () => {
  it('are all steps, one behind the other, to the end', () => {
    const found = chaptersOf(threeSteps, MOST_CHAPTERS);
    expect(found.map(({ step }) => step)).toEqual(threeSteps.steps);
    expect(found[0]?.start).toBe(0);
    expect(found.map(({ start }) => start).slice(1)).toEqual(
      found.map(({ end }) => end).slice(0, -1),
    );
    expect(found.at(-1)?.end).toBe(threeSteps.length * 24);
    for (const { start } of found) expect(Number.isInteger(start)).toBe(true);
  });

  it('are the parts, where there are too many steps to count', () => {
    expect(chaptersOf(threeSteps, 2)).toHaveLength(1);
    expect(chaptersOf(threeSteps, 2)[0]).toMatchObject({ start: 0, end: threeSteps.length * 24 });
  });
});

describe('what is saved', () => {
  it('leaves out what asks anything, and nothing else', () => {
    const routine = resolved('hydration');
    expect(withoutQuestions(routine, threeSteps)).toBe(routine);
    const [part] = routine.parts;
    if (!part) throw new Error('no part');
    const asking = { ...part, id: 'questions' };
    const both = { ...routine, parts: [part, asking], minutes: 2 * part.minutes };
    expect(withoutQuestions(both, questions)).toMatchObject({
      parts: [part],
      minutes: part.minutes,
    });
  });

  it('is the track as it is, behind its tag and its length', async () => {
    const track = new Uint8Array(threeSteps.length * 96).fill(7);
    const file = mp3File(
      { timeline: threeSteps, blob: new Blob([track]) },
      { title: 'Three', by: 'Afterglow', language: 'eng', nameOf: ({ title }) => title },
    );
    expect(file.type).toBe('audio/mpeg');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const before = bytes.length - track.length;
    expect(bytes.subarray(before)).toEqual(track);
    expect(bytes.subarray(before - 96, before)).toEqual(infoFrame(frames(threeSteps.length)));
    expect(read(bytes).chapter?.map(({ tags }) => tags?.title)).toEqual(
      threeSteps.steps.map(({ title }) => title),
    );
  });
});
