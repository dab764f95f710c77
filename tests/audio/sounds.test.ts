// Silence is silent, chimes and breaths are quieter than the voice, and beds loop without a seam.
import { beforeAll, describe, expect, it } from 'vitest';
import { bed } from '../../audio/beds';
import { breath } from '../../audio/breath';
import { type Meter, openMeter } from '../../audio/loudness';
import { MASTERING } from '../../audio/mastering-settings';
import { SOUND_IDS, soundHash } from '../../audio/sounds';
import { BREATH, BREATH_LENGTH } from '../../src/catalogue/breath';
import { SAMPLE_RATE, SAMPLES_PER_FRAME, toSeconds } from '../../src/catalogue/units';
import { BED_IDS } from '../../src/catalogue/voices';
import {
  BEDS,
  decode,
  decodedLoop,
  entriesOf,
  inARow,
  packBytes,
  peakLevel,
  soundClips,
} from './decode';
import { readSounds } from './packs';
import { largestError, largestStep, largestSwell, seamsOf } from './seams';

const sounds = readSounds();
let meter: Meter;
beforeAll(async () => {
  meter = await openMeter();
});

it('every sound is there, made as it would be made now', () => {
  expect(entriesOf(sounds.index).map(([id, [, , hash]]) => [id, hash])).toEqual(
    SOUND_IDS.map((id) => [id, soundHash(id)]),
  );
  for (const id of BED_IDS) expect(BEDS.beds[id][1]).toBe(soundHash(id));
});

it('the silent frame is one frame of digital silence', async () => {
  const silence = soundClips(sounds).find(({ id }) => id === 'silence')?.bytes;
  const { samples } = await decode(inARow(silence ?? new Uint8Array(), 50));
  expect(samples.length).toBe(50 * SAMPLES_PER_FRAME);
  expect(peakLevel(samples)).toBe(-Infinity);
});

describe.each([
  { id: 'chime-step', least: 1.5, most: 2.2 },
  { id: 'chime-end', least: 3, most: 4.2 },
])('$id', ({ id, least, most }) => {
  let samples: Float32Array;
  beforeAll(async () => {
    const clip = soundClips(sounds).find((candidate) => candidate.id === id);
    samples = (await decode(clip?.bytes ?? new Uint8Array())).samples;
  });

  it(`lasts ${least} to ${most} s`, () => {
    expect(samples.length / SAMPLE_RATE).toBeGreaterThan(least);
    expect(samples.length / SAMPLE_RATE).toBeLessThan(most);
  });

  it('lies 6 to 8 LU under the voice, and peaks no higher', () => {
    const under = MASTERING.loudness - meter.loudness(samples);
    expect(under).toBeGreaterThan(6);
    expect(under).toBeLessThan(8);
    expect(meter.truePeak(samples)).toBeLessThan(MASTERING.peak);
  });

  it('fades out in silence', () => {
    expect(peakLevel(samples.subarray(0, SAMPLES_PER_FRAME))).toBe(-Infinity);
    expect(peakLevel(samples.subarray(-SAMPLES_PER_FRAME))).toBeLessThan(-80);
  });
});

describe('the breath', () => {
  const bytes = soundClips(sounds).find(({ id }) => id === 'breath')?.bytes ?? new Uint8Array();
  let samples: Float32Array;
  beforeAll(async () => {
    samples = (await decode(bytes)).samples;
  });

  /** The level of the second that begins at `at`, both in seconds, in dBFS. */
  const levelAt = (at: number) => {
    const second = samples.subarray(at * SAMPLE_RATE, (at + 1) * SAMPLE_RATE);
    return 10 * Math.log10(second.reduce((sum, each) => sum + each ** 2, 0) / second.length);
  };

  it('is a breath long, and runs into no next one', () => {
    const length = bytes.length / sounds.index.frameBytes;
    expect(length).toBeLessThanOrEqual(BREATH_LENGTH);
    expect(length).toBeGreaterThan(BREATH_LENGTH - 8);
  });

  it('lies 11 to 13 LU under the voice', () => {
    const under = MASTERING.loudness - meter.loudness(samples);
    expect(under).toBeGreaterThan(11);
    expect(under).toBeLessThan(13);
    expect(meter.truePeak(samples)).toBeLessThan(MASTERING.peak);
  });

  it('swells while it goes in, and ebbs while it goes out', () => {
    const turn = Math.round(toSeconds(BREATH.in));
    const levels = Array.from({ length: Math.floor(samples.length / SAMPLE_RATE) }, (_, at) =>
      levelAt(at),
    );
    const [goesIn, goesOut] = [levels.slice(0, turn), levels.slice(turn)];
    expect(goesIn).toEqual(goesIn.toSorted((a, b) => a - b));
    expect(goesOut).toEqual(goesOut.toSorted((a, b) => b - a));
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(12);
  });

  it('clicks neither where it begins nor where it ends, also behind another', async () => {
    const twice = (await decode(inARow(bytes, 2))).samples;
    const seam = twice.length / 2;
    const around = (at: number) => twice.subarray(Math.max(0, at - 1200), at + 1200);
    for (const at of [0, seam, twice.length]) expect(peakLevel(around(at))).toBeLessThan(-40);
    expect(peakLevel(samples.subarray(0, SAMPLES_PER_FRAME))).toBe(-Infinity);
    expect(peakLevel(samples.subarray(-SAMPLES_PER_FRAME))).toBeLessThan(-70);
  });

  it('is made the same each time', () => {
    expect(Buffer.compare(Buffer.from(breath().buffer), Buffer.from(breath().buffer))).toBe(0);
  });
});

describe.each(BED_IDS)('the bed %s', (id) => {
  const period = BEDS.beds[id][0] * SAMPLES_PER_FRAME;
  let source: Float32Array;
  beforeAll(() => {
    source = bed(id);
  });

  it('lies at least 12 LU under the voice', async () => {
    const loudness = meter.loudness(await decodedLoop(id, 1));
    expect(MASTERING.loudness - loudness).toBeGreaterThanOrEqual(12);
    expect(loudness).toBeGreaterThan(-40);
  });

  it('goes on past its end as it does inside', async () => {
    const samples = await decodedLoop(id, 3);
    expect(samples.length).toBe(3 * period);
    const { seams, inside } = seamsOf(samples, period);
    expect(largestStep(samples, seams)).toBeLessThanOrEqual(largestStep(samples, inside));
    expect(largestSwell(samples, seams)).toBeLessThanOrEqual(largestSwell(samples, inside));
  });

  it('is the endless sound it was made from, at its seams as well as inside', async () => {
    const samples = await decodedLoop(id, 3);
    const { seams, inside } = seamsOf(samples, period);
    const usual = largestError(samples, source, inside);
    expect(usual).toBeLessThan(0.2);
    expect(largestError(samples, source, seams)).toBeLessThanOrEqual(usual);
    expect(largestStep(source, [0])).toBeLessThanOrEqual(largestStep(source, inside));
  });

  it('would be caught if it were cut at another place', async () => {
    const bytes = packBytes(`bed-${id}`);
    const cut = bytes.subarray(0, bytes.length - 125 * BEDS.frameBytes);
    const { samples } = await decode(inARow(cut, 3));
    const { seams, inside } = seamsOf(samples, samples.length / 3);
    const firstPeriod = inside.filter((at) => at < samples.length / 3);
    expect(largestError(samples, source, seams)).toBeGreaterThan(
      largestError(samples, source, firstPeriod),
    );
  });
});
