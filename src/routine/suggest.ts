// Finding a routine for a wish. Pure: the same wish finds the same.

import type { PracticeId } from '../catalogue/practice-ids';
import { CARDS } from '../practices/cards';
import { NATURAL_ORDER } from '../practices/natural-order';
import type { ReasonId } from './between';
import type { Comfort } from './comfort';
import { grown } from './grow';
import { fits, holds, type Known, MUSTS, needsCheck, orderFor, rulesFor } from './suggest-rules';

/** What someone wishes for. */
export interface Wish extends Known {
  /** The time there is, 5 to 45. */
  readonly minutes: number;
}

/** One practice in a routine of several. */
export interface FoundPart {
  readonly practice: PracticeId;
  readonly minutes: number;
  /** Why it is in the routine: shown, and said before it. */
  readonly why: ReasonId;
}

/** A practice that something speaks for. */
interface Candidate {
  readonly practice: PracticeId;
  readonly score: number;
  readonly why: ReasonId;
}

/**
 * A routine for `wish`: whole minutes, at most as many as there are; nothing that anyone refused or
 * that does not go in this way of taking part. Empty where that leaves nothing.
 *
 * Where someone may be injured, the injury check is there, and first, even if it was refused for other times,
 * or takes longer than the time that was wished for: half a look would miss what it is for, and
 * nobody can know beforehand how little time a wound will take.
 */
export function suggest(wish: Wish, comfort: Comfort): readonly FoundPart[] {
  const minutes = Math.floor(wish.minutes);
  const order = orderFor(wish);
  const chosen = chosenFor(wish, comfort, minutes).sort(
    (a, b) => order.indexOf(a.practice) - order.indexOf(b.practice),
  );
  const parts = chosen.map(({ practice, why }) => ({ practice, minutes: leastOf(practice), why }));
  const left = minutes - sum(parts.map((part) => part.minutes));
  return grown(parts, left, ({ practice }) => CARDS[practice].part);
}

/** What comes in, in no order: what must, then the best of the rest, while there is time. */
function chosenFor(wish: Wish, comfort: Comfort, minutes: number): Candidate[] {
  const candidates = ranked(wish);
  const chosen = candidates.filter(
    ({ practice }) => practice === 'injury-check' && needsCheck(wish),
  );
  const bestOf = (practices: readonly PracticeId[]) => {
    const left = minutes - sum(chosen.map(({ practice }) => leastOf(practice)));
    return candidates.find(
      (candidate) =>
        practices.includes(candidate.practice) &&
        !chosen.includes(candidate) &&
        comfort[candidate.practice] !== 'no' &&
        fits(candidate.practice, wish, left),
    );
  };
  const add = (practices: readonly PracticeId[]) => {
    const best = chosen.length < partsIn(minutes) ? bestOf(practices) : undefined;
    if (best) chosen.push(best);
    return best;
  };
  for (const { when, oneOf } of MUSTS) {
    const isMet = chosen.some(({ practice }) => oneOf.includes(practice));
    if (holds(when, wish) && !isMet) add(oneOf);
  }
  while (add(NATURAL_ORDER));
  return chosen;
}

/** All that something speaks for, the best first. */
function ranked(wish: Wish): readonly Candidate[] {
  return NATURAL_ORDER.flatMap((practice) => {
    const rules = rulesFor(practice, wish);
    const [strongest] = [...rules].sort((a, b) => b.weight - a.weight);
    if (!strongest) return [];
    return [{ practice, score: sum(rules.map(({ weight }) => weight)), why: strongest.why }];
  }).sort((a, b) => b.score - a.score);
}

/** How many parts suit `minutes`: enough to care for more than one thing, few enough to be calm. */
function partsIn(minutes: number): number {
  if (minutes < 10) return 2;
  return minutes < 20 ? 3 : 4;
}

function leastOf(practice: PracticeId): number {
  return CARDS[practice].part.least;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
