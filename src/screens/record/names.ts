// Whose recordings there are, by name.
import { people } from '../../kept/cast';
import { allWords } from '../../language/words';
import type { Take } from '../../takes/take';

/** What the person called `id` is shown as. */
export function nameOf(id: string): string {
  const { who: words } = allWords().record;
  const at = people.value.findIndex((each) => each.id === id);
  const name = people.value[at]?.name.trim();
  return name || (at > 0 ? words.person(at + 1) : words.me);
}

/** Who made `takes`, each once. */
export function namesOf(takes: readonly Take[]): readonly string[] {
  return [...new Set(takes.map(({ who }) => nameOf(who)))];
}
