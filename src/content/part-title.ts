// What a part of a routine is called.
import { words } from '../language/words';
import type { Part } from '../routine/spec';

type Titled = Pick<Part, 'content'>;

/** The name of the practice, or the one that someone gave steps of their own. */
export function partTitle({ content }: Titled): string {
  return content.kind === 'own' ? content.title : words().cards[content.practice].title;
}

/** What is in `parts`, each name once, in the order in which they come. */
export function distinctTitles(parts: readonly Titled[]): readonly string[] {
  return [...new Set(parts.map(partTitle))];
}
