import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueId } from '../../../src/catalogue/cue-id';
import { castingOf, FIRST_CAST, heardOf, recast } from '../../../src/takes/cast';
import { mayBeRecorded } from '../../../src/takes/recordable';
import { type Take, takeId, wordsOf } from '../../../src/takes/take';

const take = (text: string, who: string, at: number): Take => {
  const frames = new Uint8Array(96);
  return { id: takeId(text, who), text, who, at, frames, silences: [], loudness: -19 };
};
const KIM = take('Hello.', 'kim', 1);
const SAM = take('Hello.', 'sam', 2);
const ALONE = take('Good night.', 'kim', 3);
const heardIn = (cast = FIRST_CAST, takes = [KIM, SAM, ALONE]) =>
  ['Hello.', 'Good night.'].map((text) => heardOf(takes, cast).get(wordsOf(text))?.who);

describe('who is heard', () => {
  it('is whoever recorded a line last', () => {
    expect(heardIn()).toEqual(['sam', 'kim']);
    expect(heardIn(FIRST_CAST, [ALONE, SAM, KIM])).toEqual(['sam', 'kim']);
  });

  it('is the one that was chosen for all lines, and the voice where they recorded none', () => {
    expect(heardIn({ ...FIRST_CAST, all: castingOf('sam') })).toEqual(['sam', undefined]);
    expect(heardIn({ ...FIRST_CAST, all: 'voice' })).toEqual([undefined, undefined]);
  });

  it('is the one that was chosen for a line, whoever is chosen for all', () => {
    const cast = recast({ ...FIRST_CAST, all: 'voice' }, ' Hello. ', castingOf('kim'));
    expect(heardIn(cast)).toEqual(['kim', undefined]);
    expect(heardIn(recast(cast, 'Hello.', undefined))).toEqual([undefined, undefined]);
  });
});

describe('a line', () => {
  it('is known by its words, however they are set, and not by where they stand', () => {
    expect(takeId('Hello  there.\n', 'kim')).toBe(takeId('Hello there.', 'kim'));
    expect(takeId('Hello there.', 'kim')).not.toBe(takeId('Hello there!', 'kim'));
  });

  it('has one take by each person', () => {
    const anyone = fc.stringMatching(/^[a-z0-9-]{1,13}$/);
    fc.assert(
      fc.property(fc.string(), anyone, fc.string(), anyone, (text, who, other, someone) => {
        const isSame = wordsOf(text) === wordsOf(other) && who === someone;
        expect(takeId(text, who) === takeId(other, someone)).toBe(isSame);
      }),
    );
  });

  it.each([
    ['cuddle.settle.hello', true],
    ['own.words.glad.0', true],
    ['between.why.calm', true],
    ['injury-check.urgent.breath', false],
    ['advice.call-breath.call', false],
    ['hands-free.once.hello', false],
    ['resting.on-its-way.wait', false],
  ] satisfies [CueId, boolean][])('called %s may be recorded: %s', (id, may) => {
    expect(mayBeRecorded({ id })).toBe(may);
  });
});
