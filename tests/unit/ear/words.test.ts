// The clips that browser tests say: what ships takes each for just what it is, at 16 kHz and at a browser's rate.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEar, type Heard } from '../../../src/ear/ear';
import { readShipped } from './fixtures';
import { readWav } from './wav';

const CLIPS = new URL('../../fixtures/ear/words/', import.meta.url);
const RATE = 16_000;
const NAMES = readdirSync(CLIPS).map((file) => file.slice(0, -'.wav'.length));

/** What is heard of the clip called `name`, in a room that hisses a little. */
function heardOf(name: string): readonly Heard[] {
  const clip = readWav(new URL(`${name}.wav`, CLIPS));
  const sound = new Float32Array(2 * RATE + clip.length + RATE);
  sound.set(clip, 2 * RATE);
  const ear = createEar(readShipped(), { rate: RATE, strictness: 1, watched: false });
  const heard: Heard[] = [];
  ear.push(
    sound.map((sample, i) => sample + (((i * 7919) % 1009) / 1009 - 0.5) / 1000),
    (each) => heard.push(each),
  );
  return heard.filter(({ kind }) => kind === 'heard');
}

describe('the words that browser tests say', () => {
  it.each(NAMES.filter((name) => name !== 'other'))('%s is taken, without doubt', (name) => {
    const command = name === 'go-on' ? 'goOn' : name;
    expect(heardOf(name)).toEqual([
      expect.objectContaining({
        word: expect.objectContaining({ word: command, belief: 'sure' }),
      }),
    ]);
  });

  it('other talk is taken for none', () => {
    expect(heardOf('other').filter((each) => each.kind === 'heard' && each.word)).toEqual([]);
  });
});
