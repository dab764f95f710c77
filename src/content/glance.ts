// What things are called, apart from all else that is said of them, so that the first screen need not
// load that.
import { words } from '../language/words';
import type { Part, RoutineSpec, TitleKey } from '../routine/spec';

/** How many parts a name is made of. One more is named as well, rather than said to be one more. */
const NAMED = 3;

/** The name of the routine: one that was found is named from its parts. */
export function glanceAt({ title, parts }: Pick<RoutineSpec, 'title' | 'parts'>): {
  readonly title: string;
} {
  if ('text' in title) return { title: title.text };
  if (title.key === 'made') return { title: namedFrom(parts) };
  const { cards, ready } = words();
  const all: Readonly<Record<Exclude<TitleKey, 'made'>, { readonly title: string }>> = {
    ...cards,
    ...ready,
  };
  return { title: all[title.key].title };
}

/** What a favourite is called: as someone has named it, or else its routine. */
export function nameOf({
  name,
  spec,
}: {
  readonly name?: string | undefined;
  readonly spec: RoutineSpec;
}): string {
  return name ?? glanceAt(spec).title;
}

/** What is made of `parts`, by their names: "Drink, cuddle, kind words". */
export function namedFrom(parts: readonly Pick<Part, 'content'>[]): string {
  const names = parts.map(inShort);
  const named = names.length > NAMED + 1 ? NAMED : names.length;
  return words().made(names.slice(0, named), names.length - named);
}

function inShort({ content }: Pick<Part, 'content'>): string {
  if (content.kind === 'own') return content.title;
  const { title, inShort: short = title } = words().cards[content.practice];
  return short;
}
