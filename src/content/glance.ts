// What things are called and how long they are, apart from their lines, so that the first screen need
// not load those.
import type { CardWords } from '../catalogue/words';
import { words } from '../language/words';
import type { RoutineSpec, TitleKey } from '../routine/spec';

/** The name of the routine, and one line about it; none about what someone has named themselves. */
export function glanceAt({ title }: Pick<RoutineSpec, 'title'>): CardWords {
  if ('text' in title) return { title: title.text, summary: '' };
  const { cards, made, ready } = words();
  const all: Readonly<Record<TitleKey, CardWords>> = { ...cards, ...ready, made };
  return all[title.key];
}
