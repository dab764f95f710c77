// Frames can be cut and joined freely: all alike, and none draws on another.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrames } from '../../audio/frames';
import { packFile } from '../../audio/pack';
import { BED_IDS, VOICE_IDS } from '../../src/catalogue/voices';
import { BEDS, entriesOf, packBytes, soundClips, spokenClips } from './decode';
import { readSounds, readVoice } from './packs';

const voices = VOICE_IDS.map((id) => ({ id, voice: readVoice(id) }));
const packs = voices.flatMap(({ id, voice }) =>
  [...voice].map(([owner, { index, file }]) => ({
    name: `${id}/${owner}`,
    voice,
    owner,
    index,
    file,
  })),
);
const spoken = packs.flatMap(({ name, index, file }) =>
  index.files.map((at, number) => [`${name}, ${at}`, file(number) ?? new Uint8Array()] as const),
);
const sounds = ['sounds', ...BED_IDS.map((id) => `bed-${id}`)].map(
  (name) => [name, packBytes(name)] as const,
);

describe.each([...spoken, ...sounds])('the frames of %s', (_, bytes) => {
  const frames = readFrames(bytes);

  it('have one header and one size', () => {
    expect(new Set(frames.map(({ header }) => header)).size).toBe(1);
    expect(new Set(frames.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it('use no bit reservoir', () => {
    expect(frames.every(({ reservoir }) => reservoir === 0)).toBe(true);
  });
});

it('voices and sounds have the same header, so that they go into one track', () => {
  const bytes = [packBytes('sounds'), ...spoken.map(([, each]) => each)];
  const headers = bytes.map((each) => readFrames(each)[0]?.header);
  expect(new Set(headers).size).toBe(1);
});

it('the indexes say the size that the frames have', () => {
  const { index: sounds } = readSounds();
  expect(sounds.frameBytes).toBe(readFrames(packBytes('sounds'))[0]?.bytes);
  for (const { index } of packs) expect(index.frameBytes).toBe(sounds.frameBytes);
  for (const id of BED_IDS) {
    const frames = readFrames(packBytes(`bed-${id}`));
    expect(frames[0]?.bytes).toBe(BEDS.frameBytes);
    expect(frames.length).toBe(BEDS.beds[id][0]);
  }
});

it('no file lies about that no index names', () => {
  for (const { id } of voices) {
    const there = readdirSync(packFile(`${id}/`), { recursive: true, encoding: 'utf8' });
    const named = packs.flatMap(({ index }) => (index.voice === id ? index.files : []));
    expect(there.filter((file) => /\.(frames|mp3)$/.test(file)).toSorted()).toEqual(
      named.toSorted(),
    );
  }
});

describe.each(packs)('the clips of $name', ({ voice, owner, index, file }) => {
  it('lie end to end, from the first byte of each file to its last, each only once', () => {
    const ends = index.files.map(() => 0);
    const stored = new Map<string, readonly unknown[]>();
    for (const [id, entry] of entriesOf(index)) {
      const [number, first, count, silences, hash = ''] = entry;
      const known = stored.get(hash);
      stored.set(hash, entry);
      expect(count, id).toBeGreaterThan(0);
      if (known) {
        expect(entry, id).toEqual(known);
        continue;
      }
      expect(first, id).toBe(ends[number]);
      const silent = silences.reduce((sum, each, at) => sum + (at % 2 ? each : 0), 0);
      ends[number] = first + count - silent;
    }
    const lengths = index.files.map((_, number) => file(number)?.length);
    expect(ends.map((end) => end * index.frameBytes)).toEqual(lengths);
  });

  it('have one empty frame before the sound, and two behind it', () => {
    for (const { id, bytes } of spokenClips(voice, owner)) {
      const frames = readFrames(bytes);
      expect(frames[0]?.empty, `${id}, first frame`).toBe(true);
      expect(frames[1]?.empty, `${id}, second frame`).toBe(false);
      expect(frames.at(-2)?.empty, `${id}, last frame but one`).toBe(true);
      expect(frames.at(-1)?.empty, `${id}, last frame`).toBe(true);
    }
  });
});

it('the chimes have one empty frame before the sound, and two behind it', () => {
  for (const { id, bytes } of soundClips(readSounds())) {
    if (id === 'silence') continue;
    const empty = readFrames(bytes).map((frame) => frame.empty);
    expect([empty[0], empty[1], ...empty.slice(-2)], id).toEqual([true, false, true, true]);
  }
});
