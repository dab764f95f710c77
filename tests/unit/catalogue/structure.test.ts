import { describe, expect, it } from 'vitest';
import { PRACTICES, practiceById, practiceBySlug } from '../../../src/catalogue';
import { CARDS, card } from '../../../src/catalogue/cards';
import type { CueRole } from '../../../src/catalogue/model';
import { ALL_CUES, WAYS } from './in-each-way';

const KEBAB = /^[a-z]+(-[a-z]+)*$/;
const ORDER: readonly CueRole[] = ['opening', 'guidance', 'nearing-end', 'transition'];

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the practices', () => {
  it('are offered in the order of their cards', () => {
    expect(PRACTICES.map(({ id }) => id)).toEqual(CARDS.map(({ id }) => id));
    expect(PRACTICES.map(({ id }) => id)).toEqual([
      'cuddle',
      'massage',
      'hydration',
      'injury-check',
    ]);
  });

  it.each(PRACTICES)('$id says on its page what its card says', (practice) => {
    expect(practice).toMatchObject(card(practice.id));
  });

  it('are found by id and by slug', () => {
    for (const practice of PRACTICES) {
      expect(practiceById(practice.id)).toBe(practice);
      expect(practiceBySlug(practice.slug)).toBe(practice);
    }
    expect(practiceBySlug('nothing')).toBeUndefined();
  });

  it('have slugs that give nothing away to whoever sees the address', () => {
    expect(PRACTICES.map(({ slug }) => slug)).toEqual(['rest', 'ease', 'water', 'check']);
  });

  it.each(PRACTICES)('$id gets longer from short to long', ({ minutes }) => {
    expect(minutes.short).toBeLessThan(minutes.standard);
    expect(minutes.standard).toBeLessThan(minutes.long);
  });
});

describe('ids', () => {
  it('are kebab-case, since clips are files', () => {
    const ids = PRACTICES.flatMap(({ id, slug, steps }) => [
      id,
      slug,
      ...steps.flatMap((step) => [step.id, ...step.cues.map((cue) => cue.id)]),
    ]);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  it('name one step of a practice, and one cue in the whole catalogue', () => {
    for (const { steps } of PRACTICES) expect(repeated(steps.map(({ id }) => id))).toEqual([]);
    expect(repeated(ALL_CUES.map(({ name }) => name))).toEqual([]);
  });
});

describe.each(WAYS)('$name', ({ practice, steps }) => {
  it('has five to nine steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(9);
  });

  it('adds up to its standard length', () => {
    const aim = practice.minutes.standard * 60;
    const sum = steps.reduce((total, { seconds }) => total + seconds, 0);
    expect(Math.abs(sum - aim) / aim).toBeLessThanOrEqual(0.05);
  });

  it('begins and ends with steps that are always there', () => {
    expect(steps[0]?.keep).toBe('always');
    expect(steps.at(-1)?.keep).toBe('always');
  });

  it('greets with its first line', () => {
    expect(steps[0]?.cues[0]?.text).toMatch(/^Hello\. /);
  });

  it.each(steps)('says in "$title" first what it is, then leads on', ({ cues }) => {
    const places = cues.map(({ role }) => ORDER.indexOf(role));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(steps)('always opens "$title", and guides through it', ({ cues }) => {
    expect(cues[0]).toMatchObject({ role: 'opening', keep: 'always' });
    expect(cues.some(({ role, keep }) => role === 'guidance' && keep === 'always')).toBe(true);
  });

  it.each(steps)(
    'always closes "$title" with one word before its end, and one to lead on',
    ({ cues }) => {
      expect(cues.slice(-2)).toMatchObject([
        { role: 'nearing-end', keep: 'always' },
        { role: 'transition', keep: 'always' },
      ]);
      expect(cues.filter(({ role }) => role === 'nearing-end')).toHaveLength(1);
      expect(cues.filter(({ role }) => role === 'transition')).toHaveLength(1);
    },
  );

  it('says early that anything may be skipped', () => {
    const first = steps[0]?.cues.map(({ text }) => text).join(' ');
    expect(first).toMatch(/\bskip\b|\bleave out\b/i);
  });
});

it('each practice has one to three steps that go when time is short', () => {
  for (const { steps } of PRACTICES) {
    const optional = steps.filter(({ keep }) => keep === 'if-time').length;
    expect(optional).toBeGreaterThanOrEqual(1);
    expect(optional).toBeLessThanOrEqual(3);
  }
});
