import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../../src/catalogue';
import { RED_FLAGS, SOON } from '../../../src/catalogue/red-flags';
import { ALL_CUES, cuesWhere, WAYS } from './in-each-way';

const wordsIn = (text: string) => text.split(' ').length;

/** All that is written for people, spoken or shown. */
const ALL_TEXTS: readonly string[] = [
  ...ALL_CUES.map(({ cue }) => cue.text),
  ...PRACTICES.flatMap(({ title, summary, suits, claims, cautions, steps }) => [
    title,
    summary,
    suits,
    ...claims.map(({ text }) => text),
    ...cautions.map(({ text }) => text),
    ...steps.map((step) => step.title),
  ]),
  ...[...RED_FLAGS, ...SOON].flatMap(({ sign, meanwhile }) => [sign, meanwhile]),
];

/** Vowel groups, less a silent e: near enough to compare lines with a limit. */
function syllablesIn(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[a-z]{2}[^aeiouyl])e(s|d)?$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The Flesch-Kincaid grade of `texts` read as one. */
function readingGrade(texts: readonly string[]): number {
  const all = texts.join(' ');
  const words = all.split(/\s+/);
  const sentences = all.split(/[.!?:]+\s*/).filter((part) => part !== '').length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('a spoken line', () => {
  it('is one breath: twenty words at most', () => {
    expect(cuesWhere((text) => wordsIn(text) > 20)).toEqual([]);
  });

  it('is plain text a speech engine can read', () => {
    expect(cuesWhere((text) => !/^[A-Za-z' ,.:?-]+$/.test(text))).toEqual([]);
    expect(cuesWhere((text) => / {2}|^ | $/.test(text))).toEqual([]);
  });

  it('begins with a capital and ends with a full stop or question mark', () => {
    expect(cuesWhere((text) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  });

  it('has no quiet longer than half a minute', () => {
    expect(ALL_CUES.filter(({ cue }) => (cue.quiet ?? 0) > 30)).toEqual([]);
  });

  it('is short on average, so that the voices stay small', () => {
    const words = ALL_CUES.reduce((sum, { cue }) => sum + wordsIn(cue.text), 0);
    expect(words / ALL_CUES.length).toBeLessThanOrEqual(13);
    expect(words).toBeLessThanOrEqual(2200);
  });

  it.each(WAYS)('reads at grade six or below in $name', ({ steps }) => {
    expect(readingGrade(steps.flatMap(({ cues }) => cues.map(({ text }) => text)))).toBeLessThan(6);
  });
});

describe('the words', () => {
  it.each([
    [
      'give no orders',
      /\brelax\b|\byou must\b|\byou should\b|\byou have to\b|(?<!if )\byou need to\b/i,
    ],
    ['belittle nothing', /\bjust\b|\bsimply\b|\bobviously\b/i],
    ['count nobody down', /\bcount (down|to)\b|\bthree, two\b|\bfive, four\b/i],
    [
      'assume no gender',
      /\b(he|she|him|her|his|hers|man|men|woman|women|male|female|wife|husband|girlfriend|boyfriend|lady|guys)\b/i,
    ],
    [
      'assume no couple',
      /\bthe two of you\b|\byou both\b|\bboth of you\b|\byour (other half|lover)\b/i,
    ],
    [
      'name no dose',
      /\b\d+ ?(mg|ml|g|milligrams?)\b|\btablets?\b|\bdoses?\b|\bparacetamol\b|\bibuprofen\b/i,
    ],
    ['diagnose nothing', /\byou have a\b|\bthis means that you\b|\bdiagnos/i],
    ['assume no hour of the day', /\btonight\b|\bgood night\b|\bthis evening\b/i],
  ])('%s', (_rule, banned) => {
    expect(ALL_TEXTS.filter((text) => banned.test(text))).toEqual([]);
  });
});

describe('the injury check', () => {
  const disclaims = (text: string) => /not medical advice/i.test(text);

  it('says once, near its start, that it is not medical advice; nothing else does', () => {
    const saying = ALL_CUES.filter(({ cue }) => disclaims(cue.text));
    expect(saying.map(({ name }) => name)).toEqual(['injury-check.signs.not-advice']);
    expect(saying[0]?.cue).toMatchObject({ role: 'opening', keep: 'always' });
    expect(ALL_TEXTS.filter(disclaims)).toHaveLength(1);
  });

  it('says that in one sentence', () => {
    const line = ALL_CUES.find(({ cue }) => disclaims(cue.text));
    expect(line?.cue.text.match(/[.?!]/g)).toHaveLength(1);
  });
});

/** Phrases by which a line asks one person to touch another. */
const ASKS_FOR_TOUCH =
  /\beach other's\b|\bhold (them|each other|whoever)\b|\b(their|the other person's) (back|arm|hand|head|shoulders?|hair|skin)\b|\bhead on shoulder\b|\btake turns\b|\bstroke (them|each other)\b|\bhands on the back\b|\bsettle close\b|\bbefore you touch\b/i;

describe.each(WAYS.filter(({ practice }) => practice.touch === 'either'))(
  '$name',
  ({ touch, steps }) => {
    it(`asks ${touch === 'touch' ? 'for touch between people' : 'nobody to touch someone else'}`, () => {
      const texts = steps.flatMap(({ cues }) => cues.map(({ text }) => text));
      expect(texts.some((text) => ASKS_FOR_TOUCH.test(text))).toBe(touch === 'touch');
    });
  },
);

describe('with touch', () => {
  it('massage asks from one to ten, and asks again', () => {
    const asking = WAYS.filter(({ practice }) => practice.id === 'massage').map(
      ({ steps }) =>
        steps
          .flatMap(({ cues }) => cues)
          .filter(({ keep, text }) => keep === 'always' && /from one to ten/.test(text)).length,
    );
    expect(asking.every((times) => times >= 2)).toBe(true);
  });
});
