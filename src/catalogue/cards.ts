// What the first screen and the choice of a routine need to know of each practice, apart from its
// plan, so that they need not load that. The words on a card are in each language's `cards.ts`.
import type { PracticeId, PracticePlan } from './model';

/** A practice at a glance. */
export type Card = Pick<PracticePlan, 'id' | 'slug' | 'touch' | 'company' | 'minutes' | 'part'>;

/** In the order they are offered. Slugs say nothing intimate to whoever sees the address. */
export const CARDS: readonly Card[] = [
  {
    id: 'cuddle',
    slug: 'rest',
    touch: 'either',
    company: 'anyone',
    minutes: { short: 5, standard: 10, long: 20 },
    part: { least: 3, most: 20 },
  },
  {
    id: 'hydration',
    slug: 'water',
    touch: 'never-touches',
    company: 'anyone',
    minutes: { short: 3, standard: 5, long: 10 },
    part: { least: 2, most: 8 },
  },
  {
    id: 'injury-check',
    slug: 'check',
    touch: 'either',
    company: 'anyone',
    minutes: { short: 6, standard: 9, long: 12 },
    part: { least: 6, most: 12 },
  },
  {
    id: 'massage',
    slug: 'ease',
    touch: 'either',
    company: 'anyone',
    minutes: { short: 8, standard: 15, long: 25 },
    part: { least: 6, most: 20 },
  },
  {
    id: 'affirmations',
    slug: 'words',
    touch: 'never-touches',
    company: 'anyone',
    minutes: { short: 4, standard: 8, long: 12 },
    part: { least: 3, most: 10 },
  },
  {
    id: 'pillow-talk',
    slug: 'talk',
    touch: 'either',
    company: 'anyone',
    minutes: { short: 8, standard: 15, long: 25 },
    part: { least: 4, most: 18 },
  },
  {
    id: 'kiss',
    slug: 'hush',
    touch: 'needs-touch',
    company: 'together',
    minutes: { short: 5, standard: 6, long: 10 },
    part: { least: 3, most: 8 },
  },
  {
    id: 'shower',
    slug: 'fresh',
    touch: 'either',
    company: 'anyone',
    minutes: { short: 6, standard: 12, long: 20 },
    part: { least: 4, most: 15 },
  },
  {
    id: 'film',
    slug: 'film',
    touch: 'never-touches',
    company: 'anyone',
    minutes: { short: 5, standard: 8, long: 12 },
    part: { least: 4, most: 10 },
  },
  {
    id: 'service',
    slug: 'kind',
    touch: 'never-touches',
    company: 'anyone',
    minutes: { short: 5, standard: 10, long: 18 },
    part: { least: 4, most: 12 },
  },
  {
    id: 'date',
    slug: 'out',
    touch: 'never-touches',
    company: 'anyone',
    minutes: { short: 6, standard: 12, long: 20 },
    part: { least: 4, most: 12 },
  },
];

/** The card of the practice `id`. */
export function card(id: PracticeId): Card {
  const found = CARDS.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no card for ${id}`);
  return found;
}
