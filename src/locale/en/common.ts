// Words that several screens share.
import type { Length, People, Touch } from '../../catalogue/model';
import type { BedId, BedLevel, VoiceId } from '../../catalogue/voices';
import { formats } from './formats';

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

export const voices: Readonly<Record<VoiceId, { readonly name: string }>> = {
  ember: { name: 'Ember' },
  rowan: { name: 'Rowan' },
  hush: { name: 'Hush' },
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
  step: (index: number, count: number) =>
    `Step ${formats.number(index)} of ${formats.number(count)}`,
} as const;

/** What a routine's settings are, in a few words: "10 min · without touch · Rowan · soft rain". */
export function settingsInWords(
  settings: { people: People; touch: Touch; voice: VoiceId | undefined; bed: BedId | 'none' },
  length: number,
): string {
  return [
    formats.minutes(length),
    ...(settings.people === 'one' ? ['on my own'] : []),
    ...(settings.people === 'more' ? ['more than two'] : []),
    ...(settings.people !== 'one' && settings.touch === 'touch-free' ? ['without touch'] : []),
    ...(settings.voice ? [voices[settings.voice].name] : []),
    ...(settings.bed === 'none' ? [] : [beds[settings.bed].toLowerCase()]),
  ].join(' · ');
}
