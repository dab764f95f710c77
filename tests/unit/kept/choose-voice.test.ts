import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOICE_IDS, type VoiceId } from '../../../src/catalogue/voices';
import {
  choosing,
  createSettling,
  givingBack,
  type Here,
  keeping,
  settled,
} from '../../../src/kept/choose-voice';
import { type VoiceChoice, voiceChoice } from '../../../src/kept/voice';

/** Where all of `voices` is here, and some of those in `parts`. */
const here = (voices: readonly VoiceId[], parts: readonly VoiceId[] = [], full = false): Here => ({
  whole: (voice) => voices.includes(voice),
  some: (voice) => voices.includes(voice) || parts.includes(voice),
  full: () => full,
  starts: () => true,
});
const unknown: Here = {
  whole: () => undefined,
  some: () => false,
  full: () => false,
  starts: () => true,
};
const EMBER: VoiceChoice = { speaks: 'ember', also: [], begun: [] };
const TO_ROWAN: VoiceChoice = { speaks: 'ember', next: 'rowan', also: [], begun: [] };

describe('choosing a voice', () => {
  it('lets it speak at once where it is here, and keeps the one before', () => {
    expect(choosing(EMBER, 'rowan', here(['ember', 'rowan']))).toMatchObject({
      speaks: 'rowan',
      also: ['ember'],
    });
  });

  it('waits for it where it is not, and lets it speak when it has come', () => {
    expect(choosing(EMBER, 'rowan', here(['ember']))).toEqual(TO_ROWAN);
    expect(choosing(EMBER, 'rowan', unknown)).toEqual(TO_ROWAN);
    expect(settled(TO_ROWAN, here(['ember']))).toBe(TO_ROWAN);
    expect(settled(TO_ROWAN, here(['ember', 'rowan']))).toEqual({
      speaks: 'rowan',
      also: ['ember'],
    });
  });

  it('has only that one fetched where nothing of the first is here', () => {
    expect(choosing(EMBER, 'rowan', here([]))).toEqual({ speaks: 'rowan', also: [], begun: [] });
  });

  it('lets it speak at once on a first visit, and keeps what has come of the first till then', () => {
    const first: Here = { ...here([], ['ember', 'rowan']), starts: () => false };
    const chosen = choosing(EMBER, 'rowan', first);
    expect(chosen).toEqual({ speaks: 'rowan', also: [], begun: ['ember'] });
    expect(choosing(chosen, 'ember', first)).toEqual({
      speaks: 'ember',
      also: [],
      begun: ['rowan'],
    });
  });

  it('gives back what had come of the first when the one that spoke at once is all here', () => {
    let now: Here = { ...here([], ['ember', 'rowan']), starts: () => false };
    const settle = createSettling({
      whole: (voice) => now.whole(voice),
      some: (voice) => now.some(voice),
      full: () => now.full(),
      starts: () => now.starts(),
    });
    const chosen = settle(choosing(EMBER, 'rowan', now));
    expect(chosen).toEqual({ speaks: 'rowan', also: [], begun: ['ember'] });
    now = here(['rowan'], ['ember']);
    expect(settle(chosen)).toEqual({ speaks: 'rowan', also: [] });
  });

  it('gives it back on the next visit where the app was closed meanwhile', () => {
    const chosen: VoiceChoice = { speaks: 'rowan', also: [], begun: ['ember', 'hush'] };
    let now = unknown;
    const settle = createSettling({ ...unknown, whole: (voice) => now.whole(voice) });
    expect(settle(chosen)).toBe(chosen);
    now = here(['rowan', 'hush'], ['ember']);
    expect(settle(chosen)).toEqual({ speaks: 'rowan', also: ['hush'] });
  });

  it('keeps what was begun by going past it, as long as the visit lasts', () => {
    const settle = createSettling(here(['ember'], ['rowan']));
    expect(settle(EMBER)).toBe(EMBER);
    const past = choosing({ ...EMBER, next: 'rowan' }, 'ember', here(['ember'], ['rowan']));
    expect(past).toEqual({ speaks: 'ember', also: [], begun: ['rowan'] });
    expect(settle(past)).toBe(past);
  });

  it('lets one that is here but for a file speak until it has come, and keeps that whole time', () => {
    const chosen = choosing(EMBER, 'rowan', here([], ['ember']));
    expect(chosen).toEqual(TO_ROWAN);
    // The file that cannot be had does not stand before what was chosen.
    expect(keeping(chosen, 'ember', true)).toEqual({ speaks: 'rowan', also: [], begun: ['ember'] });
    expect(keeping(chosen, 'ember', false)).toEqual({
      speaks: 'ember',
      also: ['rowan'],
      begun: [],
    });
    expect(settled(chosen, here([], ['ember', 'rowan']))).toBe(chosen);
    expect(settled(chosen, here(['rowan'], ['ember']))).toEqual({ speaks: 'rowan', also: [] });
  });

  it('that speaks already takes back what was chosen since, and keeps what has come of that', () => {
    expect(choosing(TO_ROWAN, 'ember', here(['ember']))).toEqual({ ...EMBER, begun: ['rowan'] });
  });

  it('on the way past others keeps what has come of each, until one has come', () => {
    const toHush = choosing(TO_ROWAN, 'hush', here(['ember'], ['rowan']));
    expect(toHush).toEqual({ speaks: 'ember', next: 'hush', also: [], begun: ['rowan'] });
    const back = choosing(toHush, 'rowan', here(['ember'], ['rowan', 'hush']));
    expect(back).toEqual({ speaks: 'ember', next: 'rowan', also: [], begun: ['hush'] });
    expect(keeping(back, 'ember', false)).toEqual({
      speaks: 'ember',
      also: ['rowan'],
      begun: ['hush'],
    });
    expect(settled(back, here(['ember', 'rowan'], ['hush']))).toEqual({
      speaks: 'rowan',
      also: ['ember'],
    });
    // One of which the last file came when another had been chosen is here as well.
    expect(settled(back, here(['ember', 'rowan', 'hush'])).also).toEqual(['hush', 'ember']);
  });

  it('gives what is here in part for the room that it needs', () => {
    const back: VoiceChoice = { ...TO_ROWAN, begun: ['hush'] };
    expect(settled(back, here(['ember'], ['hush'], true))).toEqual(TO_ROWAN);
    expect(settled(TO_ROWAN, here(['ember'], [], true))).toBe(TO_ROWAN);
    expect(settled(back, here([], ['ember', 'hush'], true))).toEqual({
      speaks: 'rowan',
      also: [],
      begun: [],
    });
  });
});

it('giving back takes a voice away, here, begun or on its way, but never the one that speaks', () => {
  expect(givingBack({ speaks: 'rowan', also: ['ember'] }, 'ember')).toMatchObject({
    speaks: 'rowan',
    also: [],
  });
  expect(givingBack({ ...TO_ROWAN, begun: ['hush'] }, 'hush')).toEqual(TO_ROWAN);
  expect(givingBack(TO_ROWAN, 'rowan')).toEqual(EMBER);
  expect(givingBack(EMBER, 'ember')).toEqual(EMBER);
});

it('keeps one that speaks another language beside, and what is begun of others', () => {
  const choice: VoiceChoice = { speaks: 'ember', also: [], begun: ['hush'] };
  expect(keeping(choice, 'rowan', false)).toEqual({
    speaks: 'rowan',
    also: ['ember'],
    begun: ['hush'],
  });
});

it('whatever is chosen, given back and lost, what was here of who speaks goes on until another has come', () => {
  const voice = fc.constantFrom(...VOICE_IDS);
  const act = fc.record({ what: fc.constantFrom('choose', 'give back', 'come', 'lose'), voice });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const [first = 'ember'] = VOICE_IDS;
      let choice: VoiceChoice = { speaks: first, also: [] };
      const whole = new Set<VoiceId>([first]);
      const some = new Set<VoiceId>([first]);
      const now: Here = {
        whole: (id) => whole.has(id),
        some: (id) => some.has(id),
        full: () => false,
        starts: () => true,
      };
      for (const { what, voice: id } of acts) {
        if (what === 'choose') choice = choosing(choice, id, now);
        if (what === 'give back') choice = givingBack(choice, id);
        if (what === 'come' && choice.next === id) {
          if (some.has(id)) whole.add(id);
          some.add(id);
        }
        // One file of it.
        if (what === 'lose') whole.delete(id);
        choice = settled(choice, now);
        const { speaks, next, also, begun = [] } = choice;
        const kept = [speaks, ...(next ? [next] : []), ...also, ...begun];
        for (const each of some) {
          if (kept.includes(each)) continue;
          whole.delete(each);
          some.delete(each);
        }
        expect(some.has(speaks)).toBe(true);
        expect(new Set(kept).size).toBe(kept.length);
        const told = keeping(choice, speaks, !whole.has(speaks));
        expect([told.speaks, ...told.also, ...told.begun].toSorted()).toEqual(kept.toSorted());
        expect(voiceChoice(structuredClone(choice))).toMatchObject({ speaks });
      }
    }),
  );
});

it('reads of a kept choice what it understands', () => {
  expect(voiceChoice({ speaks: 'nobody', also: [] })).toBeUndefined();
  expect(voiceChoice({ speaks: 'rowan', next: 'nobody', also: ['ember', 'nobody'] })).toEqual({
    speaks: 'rowan',
    also: ['ember'],
    begun: [],
  });
  expect(voiceChoice({ speaks: 'rowan' })).toEqual({
    speaks: 'rowan',
    also: [],
    begun: [],
  });
  expect(voiceChoice({ speaks: 'rowan', begun: ['hush', 'nobody'] })).toMatchObject({
    begun: ['hush'],
  });
});
