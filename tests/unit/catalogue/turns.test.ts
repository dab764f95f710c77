// Where people talk in turns, each has time to talk, and nobody is talked over.
import { describe, expect, it } from 'vitest';
import { figuresOf, heard } from '../../../scripts/heard';
import type { Length, People } from '../../../src/catalogue/model';
import { builtIn } from '../../../src/routine/built-in';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { ALL_CUES } from './in-each-way';
import { ESTIMATED } from './spoken';

/** Lines that give one person the word, by name: a minute or more, as against a round for all. */
const TURNS = new Set(
  ALL_CUES.filter(
    ({ cue }) => (cue.turn ?? 0) >= 60 && cue.id !== 'go-on' && cue.id !== 'swap',
  ).map(({ name }) => name),
);

/** The seconds that each person has to talk, in turn. */
function turns(id: 'pillow-talk' | 'affirmations', people: People, length: Length) {
  const timeline = heard(builtIn(id), { ...DEFAULT_SETTINGS, people, length }, ESTIMATED);
  if (!timeline) throw new Error(`nothing of ${id}`);
  return figuresOf(timeline)
    .silences.filter(({ after }) => TURNS.has(after.id))
    .map(({ seconds }) => seconds);
}

describe.each(['pillow-talk', 'affirmations'] as const)('%s', (id) => {
  it.each([
    ['two', 2],
    ['more', 3],
  ] as const)(
    'gives each of %s about a minute, and a chime or a word before it',
    (people, count) => {
      for (const length of ['standard', 'long'] as const) {
        const each = turns(id, people, length);
        // Where there is plenty of time for a talk, there is a turn for a fourth.
        const isPlenty = id === 'pillow-talk' && people === 'more' && length === 'long';
        expect(each).toHaveLength(isPlenty ? count + 1 : count);
        expect(Math.min(...each)).toBeGreaterThanOrEqual(60);
        expect(Math.max(...each)).toBeLessThanOrEqual(100);
      }
    },
  );

  it('gives each of two half a minute at the least', () => {
    const each = turns(id, 'two', 'short');
    expect(each).toHaveLength(2);
    expect(Math.min(...each)).toBeGreaterThanOrEqual(30);
  });
});

describe('the film', () => {
  it('is waited for by the routine itself', () => {
    const waiting = ALL_CUES.filter(({ cue }) => cue.waits).map(({ name }) => name);
    expect(waiting).toEqual(['film.watch.i-pause']);
  });
});
