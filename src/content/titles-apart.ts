// What tells parts of one's own apart that are called the same.
import type { Part } from '../routine/spec';
import { partTitle } from './part-title';

type Titled = Pick<Part, 'content'>;

/** How a part of one's own begins, where its name does not say that already; undefined of any other. */
export function firstWords({ content }: Titled): string | undefined {
  const first = content.kind === 'own' ? content.steps[0]?.title : undefined;
  return content.kind === 'own' && first !== content.title ? first : undefined;
}

/** The name of each, told apart by its first words where several of one's own are called the same. */
export function titlesApart(parts: readonly Titled[]): readonly string[] {
  const titles = parts.map(partTitle);
  return parts.map((part) => {
    const title = partTitle(part);
    const begins = firstWords(part);
    const isShared = titles.filter((other) => other === title).length > 1;
    return isShared && begins !== undefined ? `${title}: ${begins}` : title;
  });
}
