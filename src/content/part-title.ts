// What a part of a routine is called.
import { words } from '../language/words';
import type { Part } from '../routine/spec';

/** The name of the practice, or the one that someone gave steps of their own. */
export function partTitle({ content }: Pick<Part, 'content'>): string {
  return content.kind === 'own' ? content.title : words().cards[content.practice].title;
}
