// Every line is spoken, as it is written now, unhurried, and as loud as in every other voice.
import { beforeAll, describe, expect, it } from 'vitest';
import { beginsWithBurst, figuresOf } from '../../audio/figures';
import { clipHash } from '../../audio/hash';
import { LINES, linesFor } from '../../audio/lines';
import { type Meter, openMeter } from '../../audio/loudness';
import { MASTERING } from '../../audio/mastering-settings';
import { pacesFor } from '../../audio/pace';
import { findTake } from '../../audio/takes';
import { settingsFor } from '../../audio/voices';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../../src/catalogue/units';
import { VOICE_IDS } from '../../src/catalogue/voices';
import { decode, entriesOf, peakLevel, spokenClips } from './decode';
import { ownersIn, readVoice } from './packs';

/** How far a clip's loudness may be from the target, in LU: so no two voices are 0.5 apart. */
const LOUDNESS_ERROR = 0.25;

it('no two lines have the same id', () => {
  const ids = LINES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const SPOKEN = await Promise.all(
  VOICE_IDS.map(async (voice) => [voice, [...(await linesFor(voice))]] as const),
);

describe.each(SPOKEN)('the voice %s', (voice, owners) => {
  const packs = readVoice(voice);

  it('has a pack for each owner of lines, and no other', () => {
    expect(ownersIn(voice).toSorted()).toEqual(owners.map(([owner]) => owner).toSorted());
  });

  describe.each(owners)('the lines of %s', (owner, lines) => {
    const heard = new Map<string, Float32Array>();
    let meter: Meter;

    beforeAll(async () => {
      meter = await openMeter();
      for (const { id, bytes } of spokenClips(packs, owner)) {
        const { samples, sampleRate } = await decode(bytes);
        if (sampleRate !== SAMPLE_RATE) throw new Error(`${id} is at ${sampleRate} Hz`);
        heard.set(id, samples);
      }
      return () => heard.clear();
    });

    it('are all there, in order, as they are written now, and no other', async () => {
      const expected: [string, string][] = [];
      for (const line of lines) {
        const take = await findTake(voice, line);
        expected.push([line.id, clipHash(line.text, settingsFor(voice, line), take?.content)]);
      }
      const index = packs.get(owner)?.index;
      expect(index).toMatchObject({ voice, owner });
      expect(index && entriesOf(index).map(([id, [, , , , hash]]) => [id, hash])).toEqual(expected);
    });

    it('start and end in silence', () => {
      for (const [id, samples] of heard) {
        expect(peakLevel(samples.subarray(0, SAMPLES_PER_FRAME)), `${id}, head`).toBe(-Infinity);
        expect(peakLevel(samples.subarray(-SAMPLES_PER_FRAME)), `${id}, tail`).toBeLessThan(-80);
      }
    });

    it('are equally loud, in this voice and in all', () => {
      const off = [...heard].filter(
        ([, samples]) =>
          !(Math.abs(meter.loudness(samples) - MASTERING.loudness) <= LOUDNESS_ERROR),
      );
      expect(off.map(([id]) => id)).toEqual([]);
    });

    it('have no true peak above the limit', () => {
      const over = [...heard].filter(([, samples]) => !(meter.truePeak(samples) <= MASTERING.peak));
      expect(over.map(([id]) => id)).toEqual([]);
    });

    it('are spoken without hurry, and those of the check slower', () => {
      const off = lines.filter((line) => {
        const samples = heard.get(line.id);
        if (!samples) return true;
        const pace = line.text.split(/\s+/).length / (figuresOf(samples).seconds / 60);
        const [least, most] = pacesFor(line);
        return pace < least || pace > most;
      });
      expect(off.map(({ id }) => id)).toEqual([]);
    });

    it('begin with their first word, after no stray sound', () => {
      const strays = lines.filter(({ id, text }) => {
        const samples = heard.get(id);
        return samples && !beginsWithBurst(text) && figuresOf(samples).stray !== undefined;
      });
      expect(strays.map(({ id }) => id)).toEqual([]);
    });
  });
});
