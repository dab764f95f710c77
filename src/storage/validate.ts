// Whether something read from the database is what its type says. An older or newer version of the
// app, or a broken disk, may have left something else.
import type { Length, PracticeId, Touch } from '../catalogue/model';
import type { Frames } from '../catalogue/units';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';
import type { Place } from '../routine/place';
import type { Settings } from '../routine/settings';
import type { Favourite, Preferences, ResumePoint } from './schema';

export function isFavourite(value: unknown): value is Favourite {
  return (
    isRecord(value) &&
    isString(value.id) &&
    isOneOf(PRACTICES, value.practice) &&
    isSettings(value.settings) &&
    Number.isFinite(value.order) &&
    Number.isFinite(value.addedAt)
  );
}

export function isSettings(value: unknown): value is Settings {
  return (
    isRecord(value) &&
    isOneOf(LENGTHS, value.length) &&
    isOneOf(TOUCHES, value.touch) &&
    isOneOf(VOICE_IDS, value.voice) &&
    isOneOf([...BED_IDS, 'none'], value.bed) &&
    isOneOf(BED_LEVELS, value.bedLevel)
  );
}

export function isResumePoint(value: unknown): value is ResumePoint {
  return (
    isRecord(value) &&
    isOneOf(PRACTICES, value.practice) &&
    isSettings(value.settings) &&
    (value.prelude === undefined || value.prelude === 'hands-free') &&
    isPlace(value.place) &&
    Number.isFinite(value.savedAt)
  );
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    isFrames(value.position) &&
    isFrames(value.length) &&
    value.position < value.length &&
    Array.isArray(value.added) &&
    value.added.every(isFrames) &&
    isRecord(value.step) &&
    isString(value.step.title) &&
    isFrames(value.step.start)
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
      return isString(value);
    default:
      return isSettings(value);
  }
}

// Spelled as objects, so that the compiler says when one is missing.
const PRACTICES = Object.keys({
  cuddle: 0,
  massage: 0,
  hydration: 0,
  'injury-check': 0,
} satisfies Record<PracticeId, 0>);
const LENGTHS = Object.keys({ short: 0, standard: 0, long: 0 } satisfies Record<Length, 0>);
const TOUCHES = Object.keys({ touch: 0, 'touch-free': 0 } satisfies Record<Touch, 0>);
const THEMES = Object.keys({ system: 0, dark: 0, light: 0 } satisfies Record<
  Preferences['theme'],
  0
>);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
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
