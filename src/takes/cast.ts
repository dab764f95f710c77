// Who says which line. Pure.
import { type Take, wordsOf } from './take';

/** Someone who records lines. Names are what people call themselves; nobody has to have one. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Whose voice is heard: whoever recorded the line last, Afterglow's voice, or the person of that id. */
export type Casting = 'newest' | 'voice' | `of:${string}`;

/** Whose voice is heard, in all lines but those with a choice of their own (by their words). */
export interface Cast {
  readonly all: Casting;
  readonly lines: Readonly<Record<string, Casting>>;
}

export const FIRST_CAST: Cast = { all: 'newest', lines: {} };

/** The casting that lets the person called `id` be heard. */
export function castingOf(id: string): Casting {
  return `of:${id}`;
}

/** Whose voice `cast` lets say the line `text`, whether or not there is a take of it. */
export function castingFor(text: string, { all, lines }: Cast): Casting {
  return lines[wordsOf(text)] ?? all;
}

/** `cast` with another choice for the line `text`: the one for all lines, where `casting` is undefined. */
export function recast(cast: Cast, text: string, casting: Casting | undefined): Cast {
  const { [wordsOf(text)]: _, ...lines } = cast.lines;
  return { ...cast, lines: casting ? { ...lines, [wordsOf(text)]: casting } : lines };
}

/** All takes of the same line by its words, the newest first. */
export function byWords(takes: readonly Take[]): ReadonlyMap<string, readonly Take[]> {
  const all = new Map<string, Take[]>();
  for (const take of [...takes].sort((one, other) => other.at - one.at)) {
    const words = wordsOf(take.text);
    all.set(words, [...(all.get(words) ?? []), take]);
  }
  return all;
}

/** Of `takes` of one line, the newest first, the one that `casting` lets be heard; undefined where the voice is. */
export function chosenOf(takes: readonly Take[], casting: Casting): Take | undefined {
  if (casting === 'newest') return takes[0];
  return takes.find(({ who }) => castingOf(who) === casting);
}

/** What is heard of each line that is recorded, by its words, and that the voice does not say. */
export function heardOf(takes: readonly Take[], cast: Cast): ReadonlyMap<string, Take> {
  const heard = [...byWords(takes)].flatMap(([words, of]) => {
    const take = chosenOf(of, cast.lines[words] ?? cast.all);
    return take ? [[words, take] as const] : [];
  });
  return new Map(heard);
}
