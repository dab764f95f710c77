// Words around the emergency number: where it holds, who answers, and how to set another.
import type { Country } from '../../catalogue/countries';
import type { EMERGENCY, KnownCountry } from '../../catalogue/emergency';
import type { Refusal } from '../../catalogue/phone-number';
import { formats } from './formats';

export const emergency = {
  forUse: (country: string) => `For use in ${country}`,
  answers: {
    all: 'The emergency services answer. Ask for an ambulance.',
    ambulance: 'The ambulance service answers.',
    'ambulance-and-fire': 'Ambulance and fire answer. Say that you need an ambulance.',
  } satisfies Record<(typeof EMERGENCY)[KnownCountry]['answers'], string>,
  own: 'The number that was set on this device.',
  unknown:
    'Afterglow doesn’t know for certain which number to call here. A phone can also call it from its lock screen. The nearest emergency department helps too.',
  elsewhere: (country: string) =>
    `${country} was chosen here, but the clock of this device is set to another place. Are you there?`,
  where: 'Set the number for where you are',
  numberLabel: 'Emergency number where you are',
  numberHint: 'One number, in digits. Kept on this device only, and used by the call button.',
  refused: {
    letters: 'This has letters or signs in it. Enter digits only.',
    several:
      'This looks like more than one number. Enter only one. If it’s one, enter it without spaces.',
    short: 'This is too short for a number. Enter all of its digits.',
    long: 'This is too long for one number. Check its digits. One with the code of a country begins with a +.',
    form: 'This can’t be read as a number. Enter digits only, with a + in front if there is one.',
  } satisfies Record<Refusal, string>,
  stillCalls: (number: string) => `Until then the button calls ${number}.`,
  stillNone: 'Until then no number is set.',
  notKept:
    'This couldn’t be saved on this device. It’s used until you close Afterglow, so write it down, too.',
  countryLabel: 'Or choose the country you are in',
  countryNone: 'Not chosen',
  typedFirst: (number: string) =>
    `${number} was typed in above, so that is called. Clear it to call the country’s own number.`,
  noneChecked: (country: string) =>
    `Afterglow has no checked number for ${country}. Please type it above.`,
  noneCheckedTyped: (country: string, number: string) =>
    `Afterglow has no checked number for ${country}. ${number} was typed in above, so that is called.`,
  lookedUp: (number: string, publisher: string, on: Date) =>
    `${number} is from ${publisher}, looked up on ${formats.date(on)}.`,
} as const;

interface CountryWords {
  readonly name: string;
  /** As it stands after "in", where that is not the name alone. */
  readonly within?: string;
  /** What to know about its number. */
  readonly note?: string;
}

export const countries: Readonly<Record<Country, CountryWords>> = {
  AT: { name: 'Austria' },
  AU: { name: 'Australia' },
  BE: { name: 'Belgium' },
  BR: { name: 'Brazil' },
  CA: {
    name: 'Canada',
    note: 'In a few remote places 911 does not work. There, set the local number.',
  },
  CH: { name: 'Switzerland' },
  CZ: { name: 'Czechia' },
  DE: { name: 'Germany' },
  DK: { name: 'Denmark' },
  ES: { name: 'Spain' },
  FI: { name: 'Finland' },
  FR: { name: 'France' },
  GB: { name: 'United Kingdom', within: 'the United Kingdom' },
  IE: { name: 'Ireland' },
  IL: { name: 'Israel' },
  IN: { name: 'India' },
  IT: {
    name: 'Italy',
    note: 'In the parts of Italy where 112 is not yet the only number, the ambulance is 118.',
  },
  JP: { name: 'Japan', note: 'The police are 110.' },
  KR: { name: 'South Korea' },
  MX: { name: 'Mexico' },
  NL: { name: 'Netherlands', within: 'the Netherlands' },
  NO: { name: 'Norway', note: 'The police are 112.' },
  NZ: { name: 'New Zealand' },
  PL: { name: 'Poland' },
  PT: { name: 'Portugal' },
  SE: { name: 'Sweden' },
  US: { name: 'United States', within: 'the United States' },
  ZA: { name: 'South Africa' },
};
