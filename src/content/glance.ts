// What things are called, apart from all else that is said of them, so that the first screen need not
// load that.
import { words } from '../language/words';
import type { RoutineSpec, TitleKey } from '../routine/spec';

/** The name of the routine. */
export function glanceAt({ title }: Pick<RoutineSpec, 'title'>): { readonly title: string } {
  if ('text' in title) return { title: title.text };
  const { cards, made, ready } = words();
  const all: Readonly<Record<TitleKey, { readonly title: string }>> = { ...cards, ...ready, made };
  return all[title.key];
}
