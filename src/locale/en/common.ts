// Words that several screens share, and times put into words.
import type { Length, PracticeId, Touch } from '../../catalogue/model';
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

/** "6:12" from seconds; whole seconds still to come, so it reads 0:00 only at the end. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "6 minutes 12 seconds", for a screen reader. */
export function clockAloud(seconds: number): string {
  const whole = Math.ceil(seconds);
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
      value,
    );
  return `${unit(Math.floor(whole / 60), 'minute')} ${unit(whole % 60, 'second')}`;
}

/** What a routine's settings are, in a few words: "10 min · without touch · Rowan · soft rain". */
export function settingsInWords(
  settings: { length: Length; touch: Touch; voice: VoiceId; bed: BedId | 'none' },
  practice: { readonly id: PracticeId; readonly minutes: Readonly<Record<Length, number>> },
): string {
  return [
    minutes(practice.minutes[settings.length]),
    ...(settings.touch === 'touch-free' ? ['without touch'] : []),
    voices[settings.voice].name,
    ...(settings.bed === 'none' ? [] : [beds[settings.bed].toLowerCase()]),
  ].join(' · ');
}
