// Every line is spoken, as it is written now, and comes out at the same level.
import { beforeAll, describe, expect, it } from 'vitest';
import { clipHash } from '../../audio/hash';
import { LINES, linesFor } from '../../audio/lines';
import { type Meter, openMeter } from '../../audio/loudness';
import { MASTERING } from '../../audio/mastering-settings';
import { findTake } from '../../audio/takes';
import { settingsFor } from '../../audio/voices';
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../../src/catalogue/units';
import { VOICE_IDS } from '../../src/catalogue/voices';
import { decode, entriesOf, peakLevel, spokenClips } from './decode';
import { ownersIn, readVoice } from './packs';

/** Words in a minute, pauses within the line counted. Outside of this, words are missing or doubled. */
const CALM = { least: 40, most: 270 };

it('no two lines have the same id', () => {
  const ids = LINES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const SPOKEN = await Promise.all(
  VOICE_IDS.map(async (voice) => [voice, [...(await linesFor(voice))]] as const),
);

describe.each(SPOKEN)('the voice %s', (voice, all) => {
  const packs = readVoice(voice);
  // Lines that the app can do without may be there before they have been spoken.
  const owners = all.filter(
    ([owner]) => !['sample', 'resting'].includes(owner) || packs.has(owner),
  );

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

    it('are within 1 LU of the target', () => {
      const off = [...heard].filter(
        ([, samples]) => !(Math.abs(meter.loudness(samples) - MASTERING.loudness) <= 1),
      );
      expect(off.map(([id]) => id)).toEqual([]);
    });

    it('have no true peak above the limit', () => {
      const over = [...heard].filter(([, samples]) => !(meter.truePeak(samples) <= MASTERING.peak));
      expect(over.map(([id]) => id)).toEqual([]);
    });

    it('are spoken at a pace that fits their words', () => {
      for (const { id, text } of lines) {
        const minutes = (heard.get(id)?.length ?? 0) / SAMPLE_RATE / 60;
        const pace = text.split(' ').length / minutes;
        expect(pace, id).toBeGreaterThan(CALM.least);
        expect(pace, id).toBeLessThan(CALM.most);
      }
    });
  });
});
