// What can still be understood of a record whose fields are not all what they should be: one that is
// damaged, or that a newer Afterglow has written in its own way, loses no other. On doubt it is read
// as the more careful.
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import type { Comfort, Mark } from '../routine/comfort';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../routine/settings';
import { isOneOf, isRecord, isWithin, type Schema } from './checks';
import type { ComfortList } from './schema';

/**
 * A record of choices, read one by one: one that is damaged, or missing, is as in `careful`. Says nothing
 * where none can be understood.
 */
export function salvaged<Value extends object>(
  choices: { readonly [Name in keyof Value]: readonly Value[Name][] },
  careful: Value,
): Schema<Value> {
  return (kept) => {
    if (!isRecord(kept)) return undefined;
    const understood = Object.entries<readonly unknown[]>(choices)
      .filter(([name, known]) => known.includes(kept[name]))
      .map(([name]) => [name, kept[name]] as const);
    return understood.length > 0 ? { ...careful, ...Object.fromEntries(understood) } : undefined;
  };
}

/** Settings as they are kept: with what was never chosen in place of what is no choice. */
export const settingsFrom = salvaged<Settings>(SETTINGS, {
  ...DEFAULT_SETTINGS,
  touch: 'touch-free',
});

/** What `value` says of the practices that are known here. A mark that is none is a no. */
export function comfortFrom(value: Readonly<Record<string, unknown>>): Comfort {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([practice]) => isPractice(practice))
      .map(([practice, mark]) => [practice, isOneOf(MARKS, mark) ? mark : 'no']),
  );
}

/** What a kept list says of practices that are not known here, to be kept as it is. */
export function foreignComfort(list: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(list) || !isRecord(list.comfort)) return {};
  return Object.fromEntries(
    Object.entries(list.comfort).filter(([practice]) => !isPractice(practice)),
  );
}

/** The kept list in `value`; undefined where there is none, `unreadable` where it says nothing. */
export function comfortListFrom(value: unknown): ComfortList | 'unreadable' | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value) || !isRecord(value.comfort) || Array.isArray(value.comfort)) {
    return 'unreadable';
  }
  const comfort = comfortFrom(value.comfort);
  const people = isWithin(1, value.people, 99) ? Math.floor(value.people) : 0;
  return people === 0 && Object.keys(value.comfort).length === 0 ? undefined : { people, comfort };
}

export function isPractice(value: unknown): value is PracticeId {
  return isOneOf(PRACTICE_IDS, value);
}

/** The keys of `of`: spelled as an object, so that the compiler says when one is missing. */
function all<Known extends string>(of: Readonly<Record<Known, 0>>): readonly Known[] {
  return Object.keys(of) as Known[];
}

const MARKS = all<Mark>({ yes: 0, maybe: 0, no: 0 });
