// What the first screen shows of each practice, apart from its lines, so that it need not load them.
import type { Practice, PracticeId } from './model';

/** A practice at a glance. */
export type Card = Pick<Practice, 'id' | 'slug' | 'title' | 'summary' | 'minutes'>;

/** In the order they are offered. Slugs say nothing intimate to whoever sees the address. */
export const CARDS: readonly Card[] = [
  {
    id: 'cuddle',
    slug: 'rest',
    title: 'Cuddle',
    summary: 'Get warm, breathe slowly, be close.',
    minutes: { short: 5, standard: 10, long: 20 },
  },
  {
    id: 'massage',
    slug: 'ease',
    title: 'Massage',
    summary: 'Slow hands, in turns or on your own.',
    minutes: { short: 8, standard: 15, long: 25 },
  },
  {
    id: 'hydration',
    slug: 'water',
    title: 'Hydration',
    summary: 'Water, a bite to eat, a blanket.',
    minutes: { short: 3, standard: 5, long: 10 },
  },
  {
    id: 'injury-check',
    slug: 'check',
    title: 'Injury check',
    summary: 'A calm look over you, head to toe.',
    minutes: { short: 5, standard: 8, long: 12 },
  },
];

/** The card of the practice `id`. */
export function card(id: PracticeId): Card {
  const found = CARDS.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no card for ${id}`);
  return found;
}
