import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../../audio/decode';
import { readFrames } from '../../../audio/frames';
import { chance } from '../../../audio/noise';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../../../src/catalogue/units';
import { encoded } from '../../../src/takes/encode';
import { areJoinable, silencesIn } from '../../../src/takes/frames';
import { FRAME_BYTES } from '../../../src/takes/take';
import { soundIn } from '../../../src/track/clips';
import { withoutStarts, withStarts } from '../../../src/track/frame-start';
import { filledWith } from '../../../src/track/silences';
import { clipIn, readSounds, readVoice } from '../../audio/packs';

/** Noise that swells and falls, with a second of nothing in its middle: harder on an encoder than any voice. */
const SOUND = noise(3);
/** Behind a clip, a decoder's filters still ring for so long: it has two empty frames for that. */
const RING = 2;

let clip: Uint8Array;
let silent: Uint8Array;

beforeAll(() => {
  clip = encoded(SOUND);
  const sounds = readSounds();
  silent = soundIn(sounds, sounds.index.clips.silence);
});

describe('a recording that is encoded on the device', () => {
  it('is whole frames of the kind that all of a track have, each with nothing of those before it', () => {
    const frames = readFrames(clip);
    const ofVoice = readFrames(clipIn(readVoice('ember'), 'cuddle.settle.hello'));
    expect(new Set(frames.map(({ header }) => header))).toEqual(new Set([ofVoice[0]?.header]));
    expect(new Set(frames.map(({ bytes }) => bytes))).toEqual(new Set([FRAME_BYTES]));
    expect(new Set(frames.map(({ reservoir }) => reservoir))).toEqual(new Set([0]));
    // The same start as in a pack, byte for byte.
    expect(withStarts(withoutStarts(clip))).toEqual(clip);
  });

  it('begins with one empty frame and ends with two', () => {
    const frames = readFrames(clip);
    expect(frames.map(({ empty }) => empty).slice(0, 2)).toEqual([true, false]);
    expect(frames.map(({ empty }) => empty).slice(-3)).toEqual([false, true, true]);
    expect(silencesIn(clip).slice(0, 2)).toEqual([0, 1]);
  });

  it('is as long as what was said, to a few frames', () => {
    const frames = clip.length / FRAME_BYTES;
    const said = SOUND.length / SAMPLES_PER_FRAME;
    expect(frames).toBeGreaterThan(said);
    expect(frames - said).toBeLessThan(8);
  });

  it('decodes alone without an error, to what was said', async () => {
    const { samples, sampleRate } = await decode(clip);
    expect(sampleRate).toBe(SAMPLE_RATE);
    expect(samples.length).toBe((clip.length / FRAME_BYTES) * SAMPLES_PER_FRAME);
    expect(likeness(samples, SOUND)).toBeGreaterThan(0.9);
  });

  it.each(['silence', 'itself', 'a line of the voice'] as const)(
    'sounds the same alone and in a track between %s',
    async (what) => {
      const other = {
        silence: filledWith(silent, 40),
        itself: clip,
        'a line of the voice': clipIn(readVoice('hush'), 'cuddle.settle.hello'),
      }[what];
      const alone = (await decode(joined(clip, filledWith(silent, RING)))).samples;
      const { samples } = await decode(joined(other, clip, other));
      const start = (other.length / FRAME_BYTES) * SAMPLES_PER_FRAME;
      const inTrack = samples.subarray(
        start,
        start + (clip.length / FRAME_BYTES) * SAMPLES_PER_FRAME,
      );
      expect(farthest(alone, inTrack)).toBeLessThan(1e-6);
    },
  );

  it('leaves what stands around it as it is', async () => {
    const line = clipIn(readVoice('rowan'), 'cuddle.settle.hello');
    const length = (line.length / FRAME_BYTES) * SAMPLES_PER_FRAME;
    const alone = (await decode(joined(line, filledWith(silent, RING)))).samples;
    const { samples } = await decode(joined(line, clip, line));
    expect(farthest(alone.subarray(0, length), samples.subarray(0, length))).toBeLessThan(1e-6);
    const behind = samples.subarray(samples.length - length);
    expect(farthest(alone.subarray(0, length), behind)).toBeLessThan(1e-6);
  });

  it('is not made of nothing', () => {
    expect(() => encoded(new Float32Array(SAMPLE_RATE))).toThrow(RangeError);
  });
});

describe('frames that are not to be trusted', () => {
  it.each([
    ['none', () => new Uint8Array(0)],
    ['a part of one', () => clip.slice(0, -1)],
    ['of another rate', () => changed(2, 0x40)],
    ['that need those before them', () => changed(FRAME_BYTES + 4, 1)],
    ['something else', () => new Uint8Array(FRAME_BYTES).fill(7)],
  ])('are found out: %s', (_, bytes) => {
    expect(areJoinable(clip)).toBe(true);
    expect(areJoinable(bytes())).toBe(false);
  });
});

function changed(at: number, byte: number): Uint8Array {
  const other = clip.slice();
  other[at] = byte;
  return other;
}

function noise(seconds: number): Float32Array {
  const next = chance(3);
  return Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, n) => {
    const at = n / SAMPLE_RATE;
    if (at > 1 && at < 2) return 0;
    const tone = Math.sin(2 * Math.PI * (200 + 150 * at) * at);
    return 0.3 * Math.sin(Math.PI * at) ** 2 * (tone + 0.2 * (2 * next() - 1));
  });
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** How far apart two samples are where they are farthest. */
function farthest(one: Float32Array, other: Float32Array): number {
  const count = Math.min(one.length, other.length);
  let most = 0;
  for (let n = 0; n < count; n++) most = Math.max(most, Math.abs((one[n] ?? 0) - (other[n] ?? 0)));
  return most;
}

/** How alike `heard` is to `said`, 1 at most, wherever it begins within a fifth of a second. */
function likeness(heard: Float32Array, said: Float32Array): number {
  let best = 0;
  for (let late = 0; late < SAMPLE_RATE / 5; late++) {
    let [product, one, other] = [0, 0, 0];
    for (let n = 0; n < said.length; n += 3) {
      const [a, b] = [heard[n + late] ?? 0, said[n] ?? 0];
      product += a * b;
      one += a * a;
      other += b * b;
    }
    best = Math.max(best, product / Math.sqrt(one * other));
  }
  return best;
}
