import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBursts, settling } from '../../../src/ear/bursts';
import { beliefIn, createScores } from '../../../src/ear/decision';
import { createEar, type EarOptions, type Heard } from '../../../src/ear/ear';
import { createFeatures } from '../../../src/ear/features';
import { type Model, readModel } from '../../../src/ear/model';
import { createNetwork } from '../../../src/ear/network';
import { createVoiced } from '../../../src/ear/voiced';
import { anyModel } from './any-model';
import { anySpoken, cut, soundOf } from './sounds';

const OPTIONS: EarOptions = { rate: 16_000, strictness: 1, watched: false };

/** All that an ear tells of `blocks`. */
function toldOf(model: Model, blocks: readonly Float32Array[], options: Partial<EarOptions> = {}) {
  const ear = createEar(model, { ...OPTIONS, ...options });
  const told: Heard[] = [];
  for (const block of blocks) ear.push(block, (heard) => told.push(heard));
  return told;
}

/** What there is to hear in `sound` where every frame is scored, as the recipe does it. */
function allScored(model: Model, sound: Float32Array) {
  const { features, decision, classes } = model;
  const loudness = createVoiced(decision);
  const bursts = createBursts(decision);
  const network = createNetwork(model);
  const scores = createScores(
    decision,
    classes.filter((each) => each !== 'speech' && each !== 'silence'),
  );
  const heard: unknown[] = [];
  let frame = -1;
  createFeatures(features).push(sound, (bands, energy) => {
    frame += 1;
    bursts.push(loudness(energy).voiced);
    const given = network.push(bands);
    if (given) scores.push(frame, given);
    const over = bursts.open.find(
      ({ clear, last }) => clear && frame - last === settling(decision),
    );
    const candidate = over && scores.candidate(over);
    const belief = candidate && beliefIn(candidate, decision, 1);
    if (over) heard.push({ burst: over.number, word: belief && { ...candidate, belief } });
  });
  return heard;
}

/** A model by chance, whose words are all believed so that something is heard. */
const anyEar = fc.nat().map((seed) => {
  const model = readModel(anyModel(seed));
  return { ...model, decision: { ...model.decision, limits: { yes: 0.5, no: 0.5, stop: 0.5 } } };
});
const anyTalk = fc.array(anySpoken, { minLength: 1, maxLength: 6 });

describe('the ear', () => {
  it('hears the same for any cutting of the sound', () => {
    fc.assert(
      fc.property(anyEar, anyTalk, fc.nat(), fc.boolean(), (model, talk, seed, watched) => {
        const rate = 48_000;
        const sound = soundOf(talk, seed, rate);
        const whole = toldOf(model, [sound], { rate, watched });
        expect(toldOf(model, cut(sound, seed), { rate, watched })).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('hears the same where it scores only what may be a word', () => {
    let words = 0;
    fc.assert(
      fc.property(anyEar, anyTalk, fc.nat(), (model, talk, seed) => {
        const sound = soundOf(talk, seed);
        const heard = toldOf(model, [sound]).filter((each) => each.kind === 'heard');
        expect(heard.map(({ burst, word }) => ({ burst, word }))).toEqual(allScored(model, sound));
        words += heard.filter(({ word }) => word).length;
      }),
      // Always the same ones, among which there are words.
      { numRuns: 40, seed: 15 },
    );
    expect(words).toBeGreaterThan(10);
  });

  it('tells of a burst that it has begun, then once what it was', () => {
    fc.assert(
      fc.property(anyEar, anyTalk, fc.nat(), (model, talk, seed) => {
        const begun = new Set<number>();
        const over = new Set<number>();
        for (const each of toldOf(model, [soundOf(talk, seed)])) {
          if (each.kind === 'glimpse') throw new Error('nobody watches');
          const { burst } = each;
          if (each.kind === 'heard') expect(begun.has(burst) && !over.has(burst)).toBe(true);
          else expect(begun.has(burst)).toBe(false);
          (each.kind === 'heard' ? over : begun).add(burst);
        }
        expect(over).toEqual(begun);
      }),
      { numRuns: 30 },
    );
  });

  it('has told a word a third of a second after its end', () => {
    const model = readModel(anyModel(5));
    for (const sounds of [0.2, 0.45, 0.8]) {
      const rate = 48_000;
      const sound = soundOf([{ sounds, rests: 0.5, loud: 0.5 }], 5, rate);
      const end = Math.round((0.5 + sounds) * rate);
      const ear = createEar(model, { ...OPTIONS, rate });
      let toldAt = Number.POSITIVE_INFINITY;
      // In blocks as a microphone brings them.
      for (let n = 0; n < sound.length; n += 1024) {
        ear.push(sound.subarray(n, n + 1024), ({ kind }) => {
          if (kind === 'heard') toldAt = Math.min(toldAt, n + 1024);
        });
      }
      expect((toldAt - end) / rate).toBeGreaterThan(0.2);
      expect((toldAt - end) / rate).toBeLessThan(0.35);
    }
  });

  it('lets whoever watches see how loud it is, 25 times a second', () => {
    const model = readModel(anyModel(3));
    const sound = soundOf([{ sounds: 0.5, rests: 0.5, loud: 0.5 }], 3);
    const glimpses = toldOf(model, [sound], { watched: true }).filter(
      (each) => each.kind === 'glimpse',
    );
    expect(glimpses.length).toBeGreaterThan(sound.length / 640 - 2);
    expect(glimpses.length).toBeLessThanOrEqual(sound.length / 640 + 1);
    const heights = glimpses.map(({ glimpse }) => glimpse.level - glimpse.floor);
    for (const [n, { glimpse }] of glimpses.entries()) {
      expect(heights[n]).toBeGreaterThanOrEqual(0);
      if (glimpse.speaking) expect(heights[n]).toBeGreaterThan(model.decision.margin);
    }
    const spoken = glimpses.filter(({ glimpse }) => glimpse.speaking).length;
    // Half a second of it.
    expect(spoken).toBeGreaterThan(10);
    expect(spoken).toBeLessThan(16);
  });
});
