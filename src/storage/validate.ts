// Whether something read from the database is what its type says. An older or newer version of the
// app, or a broken disk, may have left something else.
import type { Length, People, PracticeId, Touch } from '../catalogue/model';
import { READY } from '../catalogue/ready';
import type { Frames } from '../catalogue/units';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';
import type { Change } from '../routine/change';
import type { Choice } from '../routine/choice';
import type { Answer, Comfort } from '../routine/comfort';
import type { Place } from '../routine/place';
import type { Settings } from '../routine/settings';
import type { Part } from '../routine/suggest';
import type { ComfortList, Favourite, Preferences, ResumePoint } from './schema';

export function isFavourite(value: unknown): value is Favourite {
  return (
    isRecord(value) &&
    isString(value.id) &&
    isChoice(value.choice) &&
    isSettings(value.settings) &&
    Number.isFinite(value.order) &&
    Number.isFinite(value.addedAt)
  );
}

export function isSettings(value: unknown): value is Settings {
  return (
    isRecord(value) &&
    isOneOf(LENGTHS, value.length) &&
    isOneOf(PEOPLE, value.people) &&
    isOneOf(TOUCHES, value.touch) &&
    isOneOf(VOICE_IDS, value.voice) &&
    isOneOf([...BED_IDS, 'none'], value.bed) &&
    isOneOf(BED_LEVELS, value.bedLevel)
  );
}

export function isResumePoint(value: unknown): value is ResumePoint {
  return (
    isRecord(value) &&
    isChoice(value.choice) &&
    isSettings(value.settings) &&
    isComfort(value.comfort) &&
    (value.prelude === undefined || value.prelude === 'hands-free') &&
    isPlace(value.place) &&
    (value.help === undefined || typeof value.help === 'boolean') &&
    Number.isFinite(value.savedAt)
  );
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    isFrames(value.position) &&
    isFrames(value.length) &&
    value.position < value.length &&
    Array.isArray(value.changes) &&
    value.changes.every(isChange) &&
    isRecord(value.step) &&
    isString(value.step.title) &&
    isString(value.step.part) &&
    isFrames(value.step.start)
  );
}

function isChange(value: unknown): value is Change {
  return isRecord(value) && isOneOf(CHANGES, value.kind) && isFrames(value.at);
}

function isChoice(value: unknown): value is Choice {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'practice':
      return isOneOf(PRACTICES, value.practice);
    case 'ready':
      return isReadyId(value.ready);
    case 'made':
      return Array.isArray(value.parts) && value.parts.length > 0 && value.parts.every(isPart);
    default:
      return false;
  }
}

function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    isOneOf(PRACTICES, value.practice) &&
    Number.isFinite(value.minutes) &&
    Number(value.minutes) > 0 &&
    // One that is not known here, as from a newer Afterglow, is not said; the part still plays.
    isString(value.why)
  );
}

function isComfort(value: unknown): value is Comfort {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([practice, answer]) => isOneOf(PRACTICES, practice) && isOneOf(ANSWERS, answer),
    )
  );
}

function isComfortList(value: unknown): value is ComfortList {
  return isRecord(value) && Number.isSafeInteger(value.people) && isComfort(value.comfort);
}

function isWish(value: unknown): value is Preferences['wish'] {
  return (
    isRecord(value) &&
    Number.isFinite(value.minutes) &&
    isOneOf(TOUCHES, value.touch) &&
    isOneOf(PEOPLE, value.people)
  );
}

/** Whether `value` is one that the preference `name` can have. */
export function isPreference<Name extends keyof Preferences>(
  name: Name,
  value: unknown,
): value is Preferences[Name] {
  switch (name) {
    case 'adultNoticeSeen':
    case 'handsFreeHeard':
    case 'vibration':
    case 'spokenCommands':
      return typeof value === 'boolean';
    case 'theme':
      return isOneOf(THEMES, value);
    case 'emergencyNumber':
    case 'country':
      return isString(value);
    case 'wish':
      return isWish(value);
    case 'comfort':
      return isComfortList(value);
    default:
      return isSettings(value);
  }
}

// Spelled as objects, so that the compiler says when one is missing.
const PRACTICES = Object.keys({
  cuddle: 0,
  kiss: 0,
  'pillow-talk': 0,
  affirmations: 0,
  massage: 0,
  hydration: 0,
  shower: 0,
  film: 0,
  service: 0,
  date: 0,
  'injury-check': 0,
} satisfies Record<PracticeId, 0>);
const LENGTHS = Object.keys({ short: 0, standard: 0, long: 0 } satisfies Record<Length, 0>);
const TOUCHES = Object.keys({ touch: 0, 'touch-free': 0 } satisfies Record<Touch, 0>);
const PEOPLE = Object.keys({ one: 0, two: 0, more: 0 } satisfies Record<People, 0>);
const ANSWERS = Object.keys({ yes: 0, maybe: 0, no: 0 } satisfies Record<Answer, 0>);
const CHANGES = Object.keys({
  minute: 0,
  yes: 0,
  no: 0,
  'taken-back': 0,
} satisfies Record<Change['kind'], 0>);
const THEMES = Object.keys({ system: 0, dark: 0, light: 0 } satisfies Record<
  Preferences['theme'],
  0
>);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isReadyId(value: unknown): boolean {
  return READY.some(({ id }) => id === value);
}

function isFrames(value: unknown): value is Frames {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return isString(value) && known.includes(value);
}
