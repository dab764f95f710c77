// A routine for the people here, now: who takes part and how, without what they refused, in minutes.
import { CARDS } from '../practices/cards';
import { asksFirst, type Comfort } from './comfort';
import { grown } from './grow';
import { minutesIn } from './minutes';
import type { Settings } from './settings';
import type { Part, RoutineSpec } from './spec';
import { goesIn, type Way, wayOf } from './way';

/** A part as it is taken here. */
export interface ResolvedPart extends Pick<Part, 'id' | 'content' | 'why'> {
  readonly minutes: number;
  /** Someone was not sure about it: they ask each other before it begins. */
  readonly asks: boolean;
}

/** All of a routine that is known before it has words and a voice. */
export interface ResolvedRoutine {
  readonly spec: RoutineSpec;
  /** For a number of people that it is for. */
  readonly settings: Settings;
  readonly comfort: Comfort;
  readonly way: Way;
  /** None where people refused all of it. */
  readonly parts: readonly ResolvedPart[];
  /** In the order in which they would have come. */
  readonly leftOut: readonly Part[];
  /** Of all parts together. */
  readonly minutes: number;
}

/** `spec` as it is taken with `settings`, by people of this `comfort`. */
export function resolve(spec: RoutineSpec, settings: Settings, comfort: Comfort): ResolvedRoutine {
  const fit = fitted(spec, settings);
  const way = wayOf(fit);
  const stays = (part: Part) => spec.unfit === 'ask-first' || isFit(part, way, comfort);
  const leftOut = spec.parts.filter((part) => !stays(part));
  const kept = spec.parts.filter(stays).map((part) => ({
    part,
    minutes: Math.max(minutesIn(part, fit.length), leastOf(part)),
  }));
  // The minutes of those left out go to the others, as far as they can use them.
  const freed = leftOut.reduce((sum, part) => sum + minutesIn(part, fit.length), 0);
  const parts = grown(kept, freed, rangeOf).map(({ part, minutes }) => ({
    ...part,
    minutes,
    asks: part.content.kind === 'practice' && asksFirst(comfort, part.content.practice),
  }));
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  return { spec, settings: fit, comfort, way, parts, leftOut, minutes };
}

/**
 * Whether people have refused `routine` as a whole: nothing of it is left, or it is one practice that someone would
 * rather not. Whoever opens its page may choose that all the same; it is offered nowhere else.
 */
export function isRefused({ spec, comfort, parts }: ResolvedRoutine): boolean {
  const refused = ({ content }: ResolvedPart) =>
    content.kind === 'practice' && comfort[content.practice] === 'no';
  return parts.length === 0 || (spec.unfit === 'ask-first' && parts.every(refused));
}

/** `settings` for `spec`: for a number of people that it is for, and with touch where that is settled. */
function fitted({ people, touch }: RoutineSpec, settings: Settings): Settings {
  const [first = settings.people] = people;
  const fit = {
    people: people.includes(settings.people) ? settings.people : first,
    touch: touch === 'open' || touch === 'settled' ? settings.touch : touch,
  };
  const isFitting = fit.people === settings.people && fit.touch === settings.touch;
  return isFitting ? settings : { ...settings, ...fit };
}

/** Whether nobody refused `part`, and it goes in `way`. People's own steps are for whoever is here. */
function isFit({ content }: Part, way: Way, comfort: Comfort): boolean {
  if (content.kind === 'own') return true;
  return comfort[content.practice] !== 'no' && goesIn(CARDS[content.practice], way);
}

/** How long `part` can be, in minutes: as it is, where it takes the same at any length. */
function rangeOf({ part, minutes }: { readonly part: Part; readonly minutes: number }) {
  return part.content.kind === 'practice' && typeof part.minutes !== 'number'
    ? CARDS[part.content.practice].part
    : { least: minutes, most: minutes };
}

/** What a practice needs as a part, in minutes, whoever wrote down less. */
export function leastOf({ content }: Pick<Part, 'content'>): number {
  return content.kind === 'practice' ? CARDS[content.practice].part.least : 0;
}
