// Whose recordings there are, by name.
import { people } from '../../kept/cast';
import { allWords } from '../../language/words';
import type { Take } from '../../takes/take';

/** What the person called `id` is shown as. */
export function nameOf(id: string): string {
  const name = people.value.find((each) => each.id === id)?.name.trim();
  return name || allWords().record.who.me;
}

/** Who made `takes`, each once. */
export function namesOf(takes: readonly Take[]): readonly string[] {
  return [...new Set(takes.map(({ who }) => nameOf(who)))];
}
