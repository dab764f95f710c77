import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../src/catalogue/cue-id';
import { routineFor, type Wanted } from '../../../src/content/routine';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Part } from '../../../src/routine/suggest';

const words: Part = { practice: 'affirmations', minutes: 5, why: 'after-role-play-words' };
const drink: Part = { practice: 'hydration', minutes: 4, why: 'any-drink' };

const wanted = (parts: readonly Part[], more: Partial<Wanted> = {}): Wanted => ({
  choice: { kind: 'made', parts },
  settings: DEFAULT_SETTINGS,
  comfort: {},
  ...more,
});

/** The first lines of each part: whose they are, and which. */
function openings(what: Wanted) {
  return routineFor(what).parts.map(({ steps }) => steps[0]?.cues.slice(0, 3).map(({ id }) => id));
}

describe('a routine of several practices', () => {
  it('greets once, then says before each part why it is there', () => {
    const [first, second] = openings(wanted([drink, words]));
    expect(first?.[0]).toMatch(/^hydration\..*hello/);
    expect(first?.[1]).toBe('between.why.any-drink');
    expect(second?.[0]).toBe('between.why.after-role-play-words');
    expect(second?.[1]).toMatch(/^affirmations\..*lead-in/);
  });

  it('asks first where someone was not sure, in the words for whoever is there', () => {
    const comfort = { affirmations: 'maybe' } as const;
    expect(openings(wanted([drink, words], { comfort }))[1]).toContain('between.ask.maybe');
    const settings = { ...DEFAULT_SETTINGS, people: 'one' } as const;
    const alone = openings(wanted([drink, words], { comfort, settings }))[1];
    expect(alone).toContain('between.ask.maybe-alone');
  });

  it('plays a part whose reason is not known, and says none', () => {
    const odd = { ...drink, why: 'from-a-newer-version' } as unknown as Part;
    const [first] = openings(wanted([odd, words]));
    expect(first?.some((id) => ownerOf(id) === 'between')).toBe(false);
  });

  it('ends each part but the last by leading on, and only the last for good', () => {
    const lasts = routineFor(wanted([drink, words])).parts.map(
      ({ steps }) => steps.at(-1)?.cues.at(-1)?.id,
    );
    expect(lasts).toEqual([
      expect.stringMatching(/^hydration\..*\.to-next$/),
      expect.stringMatching(/^affirmations\..*\.onward$/),
    ]);
  });

  it('begins with the word on going on without hands only when asked to', () => {
    const [first] = openings(wanted([drink], { prelude: 'hands-free' }));
    expect(first?.[0]).toMatch(/^hands-free\./);
  });

  it('cannot be made of nothing', () => {
    expect(() => routineFor(wanted([drink], { comfort: { hydration: 'no' } }))).toThrow(RangeError);
  });
});
