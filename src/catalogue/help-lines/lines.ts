// All lines, and which of them may be shown.
import { COUNTRIES, type Country, isAmong } from '../countries';
import { hasNumber } from '../emergency';
import { ADVICE } from './advice';
import { ASSAULT } from './assault';
import { CRISIS } from './crisis';
import { DEAF } from './deaf';
import type { HelpLine } from './line';
import { POISON } from './poison';
import { UNCONFIRMED } from './unconfirmed';

const ALL = [...DEAF, ...ASSAULT, ...CRISIS, ...POISON, ...ADVICE, ...UNCONFIRMED] as const;

/** What a line is called in the data, and its words in a language. */
export type LineId = (typeof ALL)[number]['id'];

/** A line that is in the data. */
export type Line = HelpLine & { readonly id: LineId };

/** Every line there is something known of, confirmed or not. Not for showing: see `linesIn`. */
export const LINES: readonly Line[] = ALL;

/** The confirmed lines of `country`, by what they are for, where the clock is in the time zone `zone`. */
export function linesIn(country: Country, zone: string | undefined): readonly Line[] {
  return LINES.filter(
    (line) =>
      line.mark === 'S' &&
      line.country === country &&
      !(line.notIn !== undefined && isAmong(line.notIn, zone)),
  );
}

/** The countries with anything to show, for a hand to pick from. */
export const SHOWN_COUNTRIES: readonly Country[] = COUNTRIES.filter(
  (country) => hasNumber(country) || linesIn(country, undefined).length > 0,
);
