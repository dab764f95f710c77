import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOICE_IDS, type VoiceId } from '../../../src/catalogue/voices';
import { choosing, givingBack, settled } from '../../../src/kept/choose-voice';
import { type VoiceChoice, voiceChoice } from '../../../src/kept/voice';

const here =
  (...voices: VoiceId[]) =>
  (voice: VoiceId) =>
    voices.includes(voice);
const unknown = () => undefined;
const EMBER: VoiceChoice = { speaks: 'ember', also: [] };
const TO_ROWAN: VoiceChoice = { speaks: 'ember', next: 'rowan', also: [] };

describe('choosing a voice', () => {
  it('lets it speak at once where it is here, and keeps the one before', () => {
    expect(choosing(EMBER, 'rowan', here('ember', 'rowan'))).toEqual({
      speaks: 'rowan',
      also: ['ember'],
    });
  });

  it('waits for it where it is not, and lets it speak when it has come', () => {
    expect(choosing(EMBER, 'rowan', here('ember'))).toEqual(TO_ROWAN);
    expect(choosing(EMBER, 'rowan', unknown)).toEqual(TO_ROWAN);
    expect(settled(TO_ROWAN, here('ember'))).toBe(TO_ROWAN);
    expect(settled(TO_ROWAN, here('ember', 'rowan'))).toEqual({ speaks: 'rowan', also: ['ember'] });
  });

  it('has only that one fetched where not even the first is here', () => {
    expect(choosing(EMBER, 'rowan', here())).toEqual({ speaks: 'rowan', also: [] });
  });

  it('that speaks already takes back what was chosen since', () => {
    expect(choosing(TO_ROWAN, 'ember', here('ember'))).toEqual(EMBER);
  });
});

it('giving back takes a voice away, here or on its way, but never the one that speaks', () => {
  expect(givingBack({ speaks: 'rowan', also: ['ember'] }, 'ember')).toEqual({
    speaks: 'rowan',
    also: [],
  });
  expect(givingBack(TO_ROWAN, 'rowan')).toEqual(EMBER);
  expect(givingBack(EMBER, 'ember')).toEqual(EMBER);
});

it('whatever is chosen and given back, a voice that was whole goes on until another one is', () => {
  const voice = fc.constantFrom(...VOICE_IDS);
  const act = fc.record({ what: fc.constantFrom('choose', 'give back', 'come'), voice });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const [first = 'ember'] = VOICE_IDS;
      let choice: VoiceChoice = { speaks: first, also: [] };
      const whole = new Set<VoiceId>([first]);
      const isWhole = (id: VoiceId) => whole.has(id);
      for (const { what, voice: id } of acts) {
        if (what === 'choose') choice = choosing(choice, id, isWhole);
        if (what === 'give back') choice = givingBack(choice, id);
        if (what === 'come' && choice.next === id) whole.add(id);
        choice = settled(choice, isWhole);
        const kept = [choice.speaks, choice.next, ...choice.also];
        for (const each of whole) if (!kept.includes(each)) whole.delete(each);
        expect(whole.has(choice.speaks)).toBe(true);
        expect(new Set(kept).size).toBe(kept.length);
        expect(voiceChoice(structuredClone(choice))).toMatchObject({ speaks: choice.speaks });
      }
    }),
  );
});

it('reads of a kept choice what it understands', () => {
  expect(voiceChoice({ speaks: 'nobody', also: [] })).toBeUndefined();
  expect(voiceChoice({ speaks: 'rowan', next: 'nobody', also: ['ember', 'nobody'] })).toEqual({
    speaks: 'rowan',
    also: ['ember'],
  });
  expect(voiceChoice({ speaks: 'rowan' })).toEqual({ speaks: 'rowan', also: [] });
});
