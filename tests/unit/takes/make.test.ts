import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../../audio/decode';
import { type Meter, openMeter } from '../../../audio/loudness';
import { MASTERING } from '../../../audio/mastering-settings';
import { chance } from '../../../audio/noise';
import type { CueId } from '../../../src/catalogue/cue-id';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../../../src/catalogue/units';
import { VOICE_IDS } from '../../../src/catalogue/voices';
import { loudnessOf } from '../../../src/takes/loudness';
import { makeClip } from '../../../src/takes/make';
import { LONGEST } from '../../../src/takes/speech';
import { FRAME_BYTES } from '../../../src/takes/take';
import { readVoice } from '../../audio/packs';
import { recorded } from './recordings';

let meter: Meter;
beforeAll(async () => {
  meter = await openMeter();
});

const HELLO: CueId = 'cuddle.settle.hello';

describe('what becomes of a recording', () => {
  it.each(VOICE_IDS)(
    'is as loud as the voices, near or far, in a quiet room or not (%s)',
    async (voice) => {
      const ids = Object.keys(readVoice(voice).get('affirmations')?.index.clips ?? {}) as CueId[];
      const rooms = [
        { gain: 0, hiss: -70, rate: 48_000 },
        { gain: -18, hiss: -66, rate: 44_100 },
        { gain: -10, hiss: -55, rate: 16_000 },
      ];
      for (const [n, id] of ids.slice(0, 9).entries()) {
        const room = rooms[n % rooms.length] ?? { rate: 48_000 };
        const made = makeClip(await recorded(voice, id, room), room.rate);
        if (made.kind !== 'made') throw new Error(`${id}: ${made.why}`);
        const { samples } = await decode(made.clip.frames);
        const loud = meter.loudness(samples);
        expect(Math.abs(loud - MASTERING.loudness), `${id} is at ${loud} LUFS`).toBeLessThan(0.6);
        expect(Math.abs(loud - made.clip.loudness), id).toBeLessThan(0.6);
        expect(meter.truePeak(samples), id).toBeLessThan(MASTERING.peak);
      }
    },
  );

  it('has no more quiet around it than it needs, however long nobody spoke', async () => {
    const short = makeClip(await recorded('ember', HELLO, { before: 0.4, behind: 0.3 }), 48_000);
    const long = makeClip(await recorded('ember', HELLO, { before: 3, behind: 4 }), 48_000);
    if (short.kind !== 'made' || long.kind !== 'made') throw new Error('both can be taken');
    const seconds = ({ frames }: { frames: Uint8Array }) =>
      ((frames.length / FRAME_BYTES) * SAMPLES_PER_FRAME) / SAMPLE_RATE;
    expect(Math.abs(seconds(long.clip) - seconds(short.clip))).toBeLessThan(0.1);
  });

  it('is without the fingers that began and ended it', async () => {
    const said = await recorded('ember', HELLO);
    const tapped = said.slice();
    for (const at of [0.1, said.length / 48_000 - 0.15]) {
      for (let n = 0; n < 0.02 * 48_000; n++) {
        tapped[Math.round(at * 48_000) + n] = 0.5 * Math.sin(n / 5) * Math.exp(-n / 200);
      }
    }
    const [clean, other] = [makeClip(said, 48_000), makeClip(tapped, 48_000)];
    if (clean.kind !== 'made' || other.kind !== 'made') throw new Error('both can be taken');
    expect(Math.abs(other.clip.frames.length - clean.clip.frames.length)).toBeLessThanOrEqual(
      2 * FRAME_BYTES,
    );
  });
});

describe('what cannot be taken', () => {
  it.each([
    ['nothing at all', async () => new Float32Array(96_000), 'nothing-said'],
    ['the room', async () => hiss(2, -50), 'nothing-said'],
    ['no time at all', async () => new Float32Array(0), 'nothing-said'],
    [
      'a whisper from next door',
      () => recorded('ember', HELLO, { gain: -45, hiss: -90 }),
      'too-quiet',
    ],
    ['a voice that hardly stands out', () => recorded('ember', HELLO, { hiss: -20 }), 'too-quiet'],
    ['a voice right on the microphone', () => recorded('ember', HELLO, { gain: 20 }), 'clipped'],
    ['a speech', async () => long(await recorded('ember', HELLO)), 'too-long'],
    ['someone who forgot it', async () => hiss(LONGEST + 6, -60), 'too-long'],
  ])('%s', async (_, recording, why) => {
    expect(makeClip(await recording(), 48_000)).toEqual({ kind: 'unfit', why });
  });
});

describe('loudness', () => {
  it('is what the packs are measured by', () => {
    const next = chance(5);
    for (const seconds of [0.3, 1, 2.5, 6]) {
      const samples = Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, n) => {
        return 0.2 * Math.sin(n / 17) * Math.sin(n / 9000) ** 2 + 0.05 * (next() - 0.5);
      });
      expect(loudnessOf(samples)).toBeCloseTo(meter.loudness(samples), 2);
    }
  });

  it('of nothing is none', () => {
    expect(loudnessOf(new Float32Array(0))).toBe(Number.NEGATIVE_INFINITY);
    expect(loudnessOf(new Float32Array(SAMPLE_RATE))).toBe(Number.NEGATIVE_INFINITY);
  });
});

function hiss(seconds: number, level: number): Float32Array {
  const next = chance(11);
  const factor = 10 ** (level / 20) * Math.sqrt(3);
  return Float32Array.from({ length: seconds * 48_000 }, () => factor * (2 * next() - 1));
}

function long(line: Float32Array): Float32Array {
  const whole = new Float32Array((LONGEST + 3) * 48_000);
  for (let at = 0; at < whole.length; at += line.length) {
    whole.set(line.subarray(0, whole.length - at), at);
  }
  return whole;
}
