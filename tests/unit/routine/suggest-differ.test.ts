// Whoever says something else is given something else: not the same few parts whatever was said.
import { describe, expect, it } from 'vitest';
import type { People, Touch } from '../../../src/catalogue/model';
import { CIRCUMSTANCES, FEELINGS, HOWS } from '../../../src/catalogue/mood';
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import { suggest, type Wish } from '../../../src/routine/suggest';

type Said = Pick<Wish, 'how' | 'feelings' | 'circumstances' | 'hurt'>;

const NOTHING: Said = { how: [], feelings: [], circumstances: [], hurt: false };

/** Everything that can be said by itself, and nothing. */
const SAID: readonly (readonly [string, Said])[] = [
  ['nothing', NOTHING],
  ...HOWS.map((how): readonly [string, Said] => [how, { ...NOTHING, how: [how] }]),
  ...FEELINGS.map((one): readonly [string, Said] => [one, { ...NOTHING, feelings: [one] }]),
  ...CIRCUMSTANCES.map((one): readonly [string, Said] => [
    one,
    { ...NOTHING, circumstances: [one] },
  ]),
  ['hurt', { ...NOTHING, hurt: true }],
];

/** From ten minutes on: of five, most is taken by a drink and some rest, whatever was said. */
const MINUTES = [10, 15, 20, 30, 45];

interface Found {
  readonly name: string;
  readonly parts: readonly PracticeId[];
}

/** What is found for each thing that can be said by `people`, who are asked about space where there are several. */
function allFound(people: People, touch: Touch, minutes: number): readonly Found[] {
  return SAID.filter(([name]) => people !== 'one' || name !== 'differ').map(([name, said]) => ({
    name,
    parts: suggest(
      { ...said, people, touch: name === 'apart' ? 'touch-free' : touch, minutes },
      {},
    ).map(({ practice }) => practice),
  }));
}

/**
 * How many parts the longer has that the other does not have, as a share of all it has. The check, and the drink
 * before its questions, come for safety: whoever has them both in common may differ in all the rest.
 */
function apartness(...both: readonly [readonly PracticeId[], readonly PracticeId[]]): number {
  const areChecked = both.every((parts) => parts.includes('injury-check'));
  const [a, b] = areChecked ? [withoutCheck(both[0]), withoutCheck(both[1])] : both;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.filter((id) => !short.includes(id)).length / long.length;
}

function withoutCheck(parts: readonly PracticeId[]): readonly PracticeId[] {
  return parts.filter((id) => id !== 'injury-check' && id !== 'hydration');
}

/** The pairs that begin alike and have less than `share` of their parts for themselves. */
function alike(found: readonly Found[], share: number): readonly string[] {
  return found.flatMap((one, at) =>
    found
      .slice(at + 1)
      .filter(({ parts }) => parts[0] === one.parts[0] && apartness(parts, one.parts) < share)
      .map(({ name, parts }) => `${one.name}: ${one.parts.join()}; ${name}: ${parts.join()}`),
  );
}

describe('any two things that can be said', () => {
  it.each([
    ['two', 'touch'],
    ['more', 'touch'],
  ] as const)(
    'find, for %s with %s, another beginning or half of the parts anew',
    (people, touch) => {
      for (const minutes of MINUTES) {
        expect(alike(allFound(people, touch, minutes), 0.5)).toEqual([]);
      }
    },
  );

  // There are fewer practices for them, and no kiss.
  it.each([
    ['two', 'touch-free'],
    ['more', 'touch-free'],
    ['one', 'touch-free'],
  ] as const)('find, for %s, %s, another beginning or another part', (people, touch) => {
    for (const minutes of MINUTES) {
      expect(alike(allFound(people, touch, minutes), 0.01)).toEqual([]);
    }
  });
});

describe('Gentle, Low, Raw, Thirsty and Kink, which were nearly the same once', () => {
  it.each(MINUTES)('each begin with something else in %i minutes', (minutes) => {
    const names = ['gentle', 'low', 'raw', 'thirsty', 'kink'];
    const found = allFound('two', 'touch', minutes).filter(({ name }) => names.includes(name));
    // After kink a drink comes before the questions, as it does for whoever is thirsty.
    expect(new Set(found.map(({ parts }) => parts[0])).size).toBeGreaterThanOrEqual(4);
    expect(alike(found, 0.5)).toEqual([]);
  });
});
