// All practices with their lines, in words. The first screen needs only the cards.
import type { Practice, PracticeId } from '../catalogue/model';
import { affirmations } from '../catalogue/practices/affirmations';
import { cuddle } from '../catalogue/practices/cuddle';
import { date } from '../catalogue/practices/date';
import { film } from '../catalogue/practices/film';
import { hydration } from '../catalogue/practices/hydration';
import { injuryCheck } from '../catalogue/practices/injury-check';
import { kiss } from '../catalogue/practices/kiss';
import { massage } from '../catalogue/practices/massage';
import { pillowTalk } from '../catalogue/practices/pillow-talk';
import { service } from '../catalogue/practices/service';
import { shower } from '../catalogue/practices/shower';
import { worded } from '../catalogue/words';
import { inWords } from '../language/words';

/** In the order they are offered. */
export const practices = inWords(({ cards, lines }): readonly Practice[] => [
  worded(cuddle, cards.cuddle, lines.cuddle),
  worded(hydration, cards.hydration, lines.hydration),
  worded(injuryCheck, cards['injury-check'], lines['injury-check']),
  worded(massage, cards.massage, lines.massage),
  worded(affirmations, cards.affirmations, lines.affirmations),
  worded(pillowTalk, cards['pillow-talk'], lines['pillow-talk']),
  worded(kiss, cards.kiss, lines.kiss),
  worded(shower, cards.shower, lines.shower),
  worded(film, cards.film, lines.film),
  worded(service, cards.service, lines.service),
  worded(date, cards.date, lines.date),
]);

/** The practice with `id`. */
export function practiceById(id: PracticeId): Practice {
  const found = practices().find((practice) => practice.id === id);
  if (found === undefined) throw new RangeError(`no practice ${id}`);
  return found;
}

/** The practice at `slug` in an address; undefined when there is none. */
export function practiceBySlug(slug: string): Practice | undefined {
  return practices().find((practice) => practice.slug === slug);
}
