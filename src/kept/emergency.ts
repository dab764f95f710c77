// The number to call in an emergency: the one that someone typed, before that of the country they
// picked, before that of the country where device and clock agree that it is. Nothing waits for what
// is kept: it takes its place when it has been read.
import { computed, signal } from '@preact/signals';
import { type Country, countryOf, EMERGENCY, isCountry, isZoneOf } from '../catalogue/emergency';
import { type Parsed, parseNumber } from '../catalogue/phone-number';
import { deviceRegion, deviceZone } from '../device/region';
import { getPreference, setPreference } from '../storage/preferences';
import { follow } from './follow';

/** Whom to call. */
export type EmergencyCall =
  | { readonly kind: 'typed'; readonly dial: string; readonly shown: string }
  | {
      readonly kind: 'country';
      readonly dial: string;
      readonly shown: string;
      readonly country: Country;
      /** Whether a hand picked it, and the clock says that this device is somewhere else. */
      readonly elsewhere: boolean;
    }
  /** Nobody set a number, and none is certain. */
  | { readonly kind: 'unknown' };

/** What is kept of it. */
type Name = 'emergencyNumber' | 'country';

/** The number that someone typed, as they typed it; empty where none was. */
const typed = signal('');

/** The same before it was typed anew, to go back to. */
let settled = '';

/** The country that was picked by hand. */
export const pickedCountry = signal<Country | undefined>(undefined);

/** Whether the last change could not be kept, so that it ends with this visit. */
export const notKept = signal(false);

const here = signal(whereDeviceIs());

/** Whom to call. */
export const emergencyCall = computed((): EmergencyCall => {
  const own = parseNumber(typed.value);
  if (own.kind === 'number') return { ...own, kind: 'typed' };
  const country = pickedCountry.value ?? countryOf(here.value.region, here.value.zone);
  if (!country) return { kind: 'unknown' };
  const { number } = EMERGENCY[country];
  const elsewhere = !isZoneOf(country, here.value.zone);
  return { kind: 'country', dial: number, shown: number, country, elsewhere };
});

/** What an earlier version kept, where it is no number: to be shown and never dialled. */
export const unreadable = computed(() =>
  parseNumber(typed.value).kind === 'refused' ? typed.value : undefined,
);

/** What was chosen here and is not kept, or not yet: it holds above what is. */
const holding = new Set<Name>();

/** Counts changes, so that what is read late does not undo them. */
let changes = 0;

/** Looks again where the device is, and reads what someone set. Never rejects. */
export async function readEmergencyNumber(): Promise<void> {
  here.value = whereDeviceIs();
  const before = changes;
  const [number, country] = await Promise.all([kept('emergencyNumber'), kept('country')]);
  if (changes !== before) return;
  if (number !== undefined && !holding.has('emergencyNumber')) typed.value = settled = number;
  if (country !== undefined && !holding.has('country')) {
    pickedCountry.value = isCountry(country) ? country : undefined;
  }
}

/**
 * Takes `text` for the number while it is typed, an empty one for none. Where it is refused, the number
 * before stays in use. Nothing is kept yet, since it may be half a number.
 */
export function typeNumber(text: string): Parsed {
  const parsed = parseNumber(text);
  changes += 1;
  typed.value = parsed.kind === 'refused' ? settled : parsed.kind === 'number' ? parsed.shown : '';
  return parsed;
}

/** Keeps the number that is in use, and takes in what other windows have set since it was begun. */
export function keepNumber(): void {
  settled = typed.value;
  void keep('emergencyNumber', settled).then(readEmergencyNumber);
}

/** Takes and keeps the country to call in; undefined for the one that the device is in. */
export function pickCountry(country: Country | undefined): void {
  changes += 1;
  pickedCountry.value = country;
  void keep('country', country ?? '');
}

function whereDeviceIs() {
  return { region: deviceRegion(), zone: deviceZone() };
}

// Past the sentences of the first screen: whoever needs help needs no word on storage there.
async function kept(name: Name): Promise<string | undefined> {
  return getPreference(name).catch(() => undefined);
}

async function keep(name: Name, value: string): Promise<void> {
  holding.add(name);
  try {
    await setPreference(name, value);
    holding.delete(name);
    notKept.value = false;
  } catch {
    notKept.value = true;
  }
}

// What another window has set counts here too, unless something is being typed.
follow(
  (kept) => kept === 'emergencyNumber' || kept === 'country',
  async () => {
    if (typed.peek() === settled) await readEmergencyNumber();
    return undefined;
  },
  () => {},
);

// As soon as this is loaded, which is before anyone opens the page that shows it.
void readEmergencyNumber();
