// All practices with their lines, in the language of this build. The first screen needs only the
// cards.

import { cards } from '#words/cards';
import { affirmations as affirmationsWords } from '#words/practices/affirmations';
import { cuddle as cuddleWords } from '#words/practices/cuddle';
import { date as dateWords } from '#words/practices/date';
import { film as filmWords } from '#words/practices/film';
import { hydration as hydrationWords } from '#words/practices/hydration';
import { injuryCheck as injuryCheckWords } from '#words/practices/injury-check';
import { kiss as kissWords } from '#words/practices/kiss';
import { massage as massageWords } from '#words/practices/massage';
import { pillowTalk as pillowTalkWords } from '#words/practices/pillow-talk';
import { service as serviceWords } from '#words/practices/service';
import { shower as showerWords } from '#words/practices/shower';
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

/** In the order they are offered. */
export const PRACTICES: readonly Practice[] = [
  worded(cuddle, cards.cuddle, cuddleWords),
  worded(hydration, cards.hydration, hydrationWords),
  worded(injuryCheck, cards['injury-check'], injuryCheckWords),
  worded(massage, cards.massage, massageWords),
  worded(affirmations, cards.affirmations, affirmationsWords),
  worded(pillowTalk, cards['pillow-talk'], pillowTalkWords),
  worded(kiss, cards.kiss, kissWords),
  worded(shower, cards.shower, showerWords),
  worded(film, cards.film, filmWords),
  worded(service, cards.service, serviceWords),
  worded(date, cards.date, dateWords),
];

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
