// All practices with their lines. The first screen needs only `cards.ts`.
import type { Practice, PracticeId } from './model';
import { cuddle } from './practices/cuddle';
import { hydration } from './practices/hydration';
import { injuryCheck } from './practices/injury-check';
import { massage } from './practices/massage';

/** In the order they are offered. */
export const PRACTICES: readonly Practice[] = [cuddle, massage, hydration, injuryCheck];

/** The practice with `id`. */
export function practiceById(id: PracticeId): Practice {
  const found = PRACTICES.find((practice) => practice.id === id);
  if (found === undefined) throw new RangeError(`no practice ${id}`);
  return found;
}

/** The practice at `slug` in an address; undefined when there is none. */
export function practiceBySlug(slug: string): Practice | undefined {
  return PRACTICES.find((practice) => practice.slug === slug);
}
