// Frames can be cut and joined freely: all alike, and none draws on another.
import { describe, expect, it } from 'vitest';
import { readFrames } from '../../audio/frames';
import { BED_IDS, VOICE_IDS } from '../../src/catalogue/voices';
import { BEDS, entriesOf, packBytes, packedClips } from './decode';
import { ownersIn, readSounds, readVoice } from './packs';

const packs = [
  ...VOICE_IDS.flatMap((voice) =>
    [...readVoice(voice)].map(([owner, pack]) => ({ name: `${voice}/${owner}`, ...pack })),
  ),
  { name: 'sounds', ...readSounds() },
];
const spoken = VOICE_IDS.flatMap((voice) => ownersIn(voice).map((owner) => `${voice}/${owner}`));
const beds = BED_IDS.map((id) => `bed-${id}`);

describe.each([...spoken, 'sounds', ...beds])('the frames of %s', (name) => {
  const frames = readFrames(packBytes(name));

  it('have one header and one size', () => {
    expect(new Set(frames.map(({ header }) => header)).size).toBe(1);
    expect(new Set(frames.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it('use no bit reservoir', () => {
    expect(frames.every(({ reservoir }) => reservoir === 0)).toBe(true);
  });
});

it('voices and sounds have the same header, so that they go into one track', () => {
  const headers = [...spoken, 'sounds'].map((name) => readFrames(packBytes(name))[0]?.header);
  expect(new Set(headers).size).toBe(1);
});

it('the indexes say the size that the frames have', () => {
  for (const { index, bytes } of packs) {
    expect(index.frameBytes).toBe(readFrames(bytes)[0]?.bytes);
  }
  for (const id of BED_IDS) {
    const frames = readFrames(packBytes(`bed-${id}`));
    expect(frames[0]?.bytes).toBe(BEDS.frameBytes);
    expect(frames.length).toBe(BEDS.beds[id][0]);
  }
});

describe.each(packs)('the clips of $name', ({ index, bytes }) => {
  it('lie end to end, from the first byte of the pack to its last, each only once', () => {
    let expected = 0;
    const stored = new Map<string, readonly [first: number, count: number]>();
    for (const [id, [first, count, hash]] of entriesOf(index)) {
      expect([first, count], id).toEqual(stored.get(hash) ?? [expected, count]);
      expect(count, id).toBeGreaterThan(0);
      if (!stored.has(hash)) expected += count;
      stored.set(hash, [first, count]);
    }
    expect(expected * index.frameBytes).toBe(bytes.length);
  });

  it('have one empty frame before the sound, and two behind it', () => {
    for (const clip of packedClips({ index, bytes })) {
      const { id } = clip;
      if (id === 'silence') continue;
      const frames = readFrames(clip.bytes);
      expect(frames[0]?.empty, `${id}, first frame`).toBe(true);
      expect(frames[1]?.empty, `${id}, second frame`).toBe(false);
      expect(frames.at(-2)?.empty, `${id}, last frame but one`).toBe(true);
      expect(frames.at(-1)?.empty, `${id}, last frame`).toBe(true);
    }
  });
});
