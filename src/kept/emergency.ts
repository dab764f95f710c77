// The number to call in an emergency: the one that someone typed, before that of the country they
// picked, before that of the country where device and clock agree that it is. Nothing waits for what
// is kept: it takes its place when it has been read.
import { computed, signal } from '@preact/signals';
import { type Country, countryOf, isCountry, isZoneOf } from '../catalogue/countries';
import { EMERGENCY, hasNumber, type KnownCountry } from '../catalogue/emergency';
import { type Parsed, parseNumber } from '../catalogue/phone-number';
import { deviceRegion, deviceZone } from '../device/region';
import { text } from '../storage/checks';
import { createPreference } from './preference';

/** Whom to call. */
export type EmergencyCall =
  | { readonly kind: 'typed'; readonly dial: string; readonly shown: string }
  | {
      readonly kind: 'country';
      readonly dial: string;
      readonly shown: string;
      readonly country: KnownCountry;
      /** See `Where`. */
      readonly elsewhere: boolean;
    }
  /** Nobody set a number, and none is certain. */
  | { readonly kind: 'unknown' };

// Past the sentences of the first screen: whoever needs help needs no word on storage there.
const QUIET = { quiet: ['read', 'write'] } as const;
const Text = text(500);

/** The number that someone typed, as they typed it; empty where none was. */
const number = createPreference('emergencyNumber', Text, '', QUIET);

/** What is being typed in its place; undefined where nothing is, or no number. */
const draft = signal<string | undefined>(undefined);

/** Where to call, picked by hand; empty where it was not. */
const country = createPreference('country', Text, '', QUIET);

const typed = computed(() => draft.value ?? number.value);

/** The country that was picked by hand. */
export const pickedCountry = computed<Country | undefined>(() =>
  isCountry(country.value) ? country.value : undefined,
);

/** Whether the last change could not be kept, so that it ends with this visit. */
export const notKept = signal(false);

/** Where the device was when that was last looked at: not before someone asks, since a time zone takes a while. */
const here = signal<ReturnType<typeof whereDeviceIs> | undefined>(undefined);

/** The country whose lines hold, and the clock's time zone. */
interface Where {
  readonly country: Country;
  readonly zone: string | undefined;
  /** Whether a hand picked it, and the clock says that this device is somewhere else. */
  readonly elsewhere: boolean;
}

/** Where to call: as someone picked, or else where device and clock agree; undefined where nobody can say. */
export const whereToCall = computed((): Where | undefined => {
  const { region, zone } = here.value ?? whereDeviceIs();
  const country = pickedCountry.value ?? countryOf(region, zone);
  return country && { country, zone, elsewhere: !isZoneOf(country, zone) };
});

/** Whom to call. */
export const emergencyCall = computed((): EmergencyCall => {
  const own = parseNumber(typed.value);
  if (own.kind === 'number') return { ...own, kind: 'typed' };
  const where = whereToCall.value;
  if (!where || !hasNumber(where.country)) return { kind: 'unknown' };
  const { country, elsewhere } = where;
  const dial = EMERGENCY[country].number;
  return { kind: 'country', dial, shown: dial, country, elsewhere };
});

/** What is to be said of the country that was picked by hand; undefined where it is the one that counts. */
export type OfPicked =
  /** A number was typed, and goes before the country's own. */
  | { readonly kind: 'typed-first'; readonly shown: string }
  /** Nothing official confirms a number for it; what was typed is called, if anything was. */
  | { readonly kind: 'none'; readonly country: Country; readonly typed: string | undefined };

/** See `OfPicked`. */
export const ofPicked = computed((): OfPicked | undefined => {
  const country = pickedCountry.value;
  const call = emergencyCall.value;
  const typed = call.kind === 'typed' ? call.shown : undefined;
  if (!country) return undefined;
  if (!hasNumber(country)) return { kind: 'none', country, typed };
  return typed === undefined ? undefined : { kind: 'typed-first', shown: typed };
});

/** What an earlier version kept, where it is no number: to be shown and never dialled. */
export const unreadable = computed(() =>
  parseNumber(typed.value).kind === 'refused' ? typed.value : undefined,
);

/** Looks again where the device is, and reads what someone set. Never rejects. */
export async function readEmergencyNumber(): Promise<void> {
  here.value = whereDeviceIs();
  await readKept();
}

async function readKept(): Promise<void> {
  const before = draft.peek();
  await Promise.all([number.read(), country.read()]);
  if (draft.peek() === before) draft.value = undefined;
}

/**
 * Takes `text` for the number while it is typed, an empty one for none. Where it is refused, the number
 * before stays in use. Nothing is kept yet, since it may be half a number.
 */
export function typeNumber(text: string): Parsed {
  const parsed = parseNumber(text);
  const shown = parsed.kind === 'number' ? parsed.shown : '';
  draft.value = parsed.kind === 'refused' ? undefined : shown;
  return parsed;
}

/** Keeps the number that is in use. */
export function keepNumber(): void {
  void keep(number.choose(typed.peek()));
  draft.value = undefined;
}

/** Takes and keeps the country to call in; undefined for the one that the device is in. */
export function pickCountry(picked: Country | undefined): void {
  void keep(country.choose(picked ?? ''));
}

async function keep(keeping: Promise<boolean>): Promise<void> {
  notKept.value = !(await keeping);
}

function whereDeviceIs() {
  return { region: deviceRegion(), zone: deviceZone() };
}

// As soon as this is loaded, which is before anyone opens the page that shows it.
void readKept();
