// What can still be understood of a record whose fields are not all what they should be: one that is
// damaged, or that a newer Afterglow has written in its own way, loses no other. On doubt it is read
// as the more careful.
import { LENGTHS, PEOPLE, TOUCHES } from '../catalogue/model';
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';
import type { Answer, Comfort } from '../routine/comfort';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import { isOneOf, isRecord, isWithin } from './checks';
import type { ComfortList, Preferences } from './schema';

/** The settings in `value`, with what was never chosen in place of what is no choice. */
export function settingsFrom(value: unknown): Settings | undefined {
  if (!isRecord(value)) return undefined;
  const { length, people, touch, voice, bed, bedLevel } = value;
  const understood: Partial<Settings> = {
    ...(isOneOf(LENGTHS, length) && { length }),
    ...(isOneOf(PEOPLE, people) && { people }),
    ...(isOneOf(TOUCHES, touch) && { touch }),
    ...(isOneOf(VOICE_IDS, voice) && { voice }),
    ...(isOneOf([...BED_IDS, 'none'], bed) && { bed }),
    ...(isOneOf(BED_LEVELS, bedLevel) && { bedLevel }),
  };
  if (Object.keys(understood).length === 0) return undefined;
  return { ...DEFAULT_SETTINGS, touch: 'touch-free', ...understood };
}

/** What was said of the moment, likewise. */
export function wishFrom(value: unknown): Preferences['wish'] | undefined {
  if (!isRecord(value)) return undefined;
  const { minutes, people, touch } = value;
  if (!isOneOf(PEOPLE, people) && !isOneOf(TOUCHES, touch) && !isTime(minutes)) return undefined;
  return {
    minutes: isTime(minutes) ? minutes : 15,
    people: isOneOf(PEOPLE, people) ? people : DEFAULT_SETTINGS.people,
    touch: isOneOf(TOUCHES, touch) ? touch : 'touch-free',
  };
}

/** What `value` says of the practices that are known here. An answer that is none is a no. */
export function comfortFrom(value: Readonly<Record<string, unknown>>): Comfort {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([practice]) => isPractice(practice))
      .map(([practice, answer]) => [practice, isOneOf(ANSWERS, answer) ? answer : 'no']),
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

function isTime(minutes: unknown): minutes is number {
  return isWithin(1, minutes, 24 * 60);
}

/** The keys of `of`: spelled as an object, so that the compiler says when one is missing. */
function all<Known extends string>(of: Readonly<Record<Known, 0>>): readonly Known[] {
  return Object.keys(of) as Known[];
}

const ANSWERS = all<Answer>({ yes: 0, maybe: 0, no: 0 });
