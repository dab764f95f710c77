// Who records lines here, and whose voice says which.

import { flag, isRecord, isString, type Schema } from '../storage/checks';
import { type Cast, type Casting, FIRST_CAST, type Person } from '../takes/cast';
import { createPreference } from './preference';

/** In characters. */
export const LONGEST_NAME = 40;
const LONGEST_ID = 60;
const LONGEST_TEXT = 2000;

/** More than ever come together. */
export const MOST_PEOPLE = 12;

const peopleFrom: Schema<readonly Person[]> = (kept) =>
  Array.isArray(kept)
    ? kept
        .flatMap((each: unknown) => {
          if (!isRecord(each) || !isString(each.id, LONGEST_ID)) return [];
          return [{ id: each.id, name: isString(each.name, LONGEST_NAME) ? each.name : '' }];
        })
        .slice(0, MOST_PEOPLE)
    : undefined;

const castFrom: Schema<Cast> = (kept) => {
  if (!isRecord(kept)) return undefined;
  const lines = isRecord(kept.lines) ? Object.entries(kept.lines) : [];
  return {
    all: castingFrom(kept.all) ?? FIRST_CAST.all,
    lines: Object.fromEntries(
      lines.flatMap(([words, value]) => {
        const casting = words.length <= LONGEST_TEXT ? castingFrom(value) : undefined;
        return casting ? [[words, casting]] : [];
      }),
    ),
  };
};

function castingFrom(kept: unknown): Casting | undefined {
  if (kept === 'newest' || kept === 'voice') return kept;
  if (!isString(kept, LONGEST_ID) || !kept.startsWith('of:')) return undefined;
  return `of:${kept.slice(3)}`;
}

/** Who records lines here, in the order in which they came. */
export const people = createPreference<readonly Person[]>('people', peopleFrom, []);

/** Adds someone, called `name` or nothing at all, and answers who that is. */
export function addPerson(name: string): Person {
  const person = { id: crypto.randomUUID().slice(0, 13), name: name.slice(0, LONGEST_NAME) };
  void people.choose([...people.peek(), person]);
  return person;
}

/** Calls the person `id` by another name. */
export function rename(id: string, name: string): void {
  const named = people.peek().map((each) => {
    return each.id === id ? { id, name: name.slice(0, LONGEST_NAME) } : each;
  });
  void people.choose(named);
}

/** Whose voice says which line. */
export const cast = createPreference('cast', castFrom, FIRST_CAST);

/** Whether there is a count before a recording. */
export const countIn = createPreference('countIn', flag, true);
