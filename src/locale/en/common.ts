// Words that several screens share, and times put into words.
import type { Length, People, Touch } from '../../catalogue/model';
import type { BedId, BedLevel, VoiceId } from '../../catalogue/voices';

export const LANGUAGE = 'en';

export const common = {
  app: 'Afterglow',
  home: 'Home',
  back: 'Back',
  help: 'Get help',
  settings: 'Settings and about',
  start: 'Start',
  close: 'Close',
  retry: 'Try again',
  favourite: { add: 'Keep as a favourite', remove: 'Remove from favourites' },
} as const;

export const lengths: Readonly<Record<Length, string>> = {
  short: 'Short',
  standard: 'Standard',
  long: 'Long',
};

export const peoples: Readonly<Record<People, string>> = {
  one: 'On my own',
  two: 'Two',
  more: 'More',
};

export const touches: Readonly<Record<Touch, string>> = {
  touch: 'With touch',
  'touch-free': 'Without touch',
};

export const voices: Readonly<Record<VoiceId, { readonly name: string; readonly is: string }>> = {
  ember: { name: 'Ember', is: 'a woman’s voice' },
  rowan: { name: 'Rowan', is: 'a man’s voice' },
};

export const beds: Readonly<Record<BedId | 'none', string>> = {
  none: 'Quiet',
  rain: 'Soft rain',
  pad: 'Warm hum',
};

export const bedLevels: Readonly<Record<BedLevel, string>> = {
  low: 'Faint',
  middle: 'Soft',
  high: 'Clear',
};

/** What a browser tab or history shows: nothing that says what someone is doing. */
export const titles = {
  home: 'Afterglow',
  routine: 'Before you start · Afterglow',
  find: 'Before you start · Afterglow',
  comfort: 'Before you start · Afterglow',
  why: 'About · Afterglow',
  playing: 'Playing · Afterglow',
  help: 'Getting help · Afterglow',
  settings: 'Settings · Afterglow',
} as const;

/** What a lock screen shows while a routine plays; as little as the titles do. */
export const lockScreen = {
  title: 'Afterglow',
  step: (index: number, count: number) => `Step ${index} of ${count}`,
} as const;

const minuteFormat = new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit: 'minute' });

/** "10 min". */
export function minutes(count: number): string {
  return minuteFormat.format(count);
}

const clockFormats = [
  new Intl.NumberFormat(LANGUAGE, { useGrouping: false }),
  new Intl.NumberFormat(LANGUAGE, { minimumIntegerDigits: 2 }),
] as const;

/** "6:12" from seconds; whole seconds still to come, so it reads 0:00 only at the end. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [minuteDigits, secondDigits] = clockFormats;
  return `${minuteDigits.format(Math.floor(whole / 60))}:${secondDigits.format(whole % 60)}`;
}

const aloudFormats = (['minute', 'second'] as const).map(
  (unit) => new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit, unitDisplay: 'long' }),
);
const unitList = new Intl.ListFormat(LANGUAGE, { type: 'unit', style: 'narrow' });

/** "6 minutes 12 seconds", for a screen reader. */
export function clockAloud(seconds: number): string {
  const whole = Math.ceil(seconds);
  const counts = [Math.floor(whole / 60), whole % 60];
  return unitList.format(aloudFormats.map((format, index) => format.format(counts[index] ?? 0)));
}

/** What a routine's settings are, in a few words: "10 min · without touch · Rowan · soft rain". */
export function settingsInWords(
  settings: { people: People; touch: Touch; voice: VoiceId; bed: BedId | 'none' },
  length: number,
): string {
  return [
    minutes(length),
    ...(settings.people === 'one' ? ['on my own'] : []),
    ...(settings.people === 'more' ? ['more than two'] : []),
    ...(settings.people !== 'one' && settings.touch === 'touch-free' ? ['without touch'] : []),
    voices[settings.voice].name,
    ...(settings.bed === 'none' ? [] : [beds[settings.bed].toLowerCase()]),
  ].join(' · ');
}
