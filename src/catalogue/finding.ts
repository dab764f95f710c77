// The words in which a practice says when it is found: what speaks for it, what it is no
// good for, and what is said before it.
import type { CuePlan } from './model';
import type { Circumstance, Feeling, How } from './mood';

/** `any` holds of every moment. */
export type Occasion = How | Feeling | Circumstance | 'hurt' | 'any';

/** All of these hold. */
export type When = readonly Occasion[];

/** Speaks for a practice. */
export interface Rule<ReasonId extends string = string> {
  readonly when: When;
  /** The sum of these decides which practices come in. */
  readonly weight: number;
  /** What is said of it. */
  readonly why: ReasonId;
}

/** When a practice is found; all but its words. */
export interface Finding<Reasons extends CuePlan = CuePlan> {
  /** Its place in the order in which practices follow each other naturally: lower comes earlier. */
  readonly natural: number;
  /**
   * Why it is in a routine: each a line of its own, said before it and shown beside it. Named by its
   * occasion, then by what it brings. Those not for `together` are true for whoever is alone.
   */
  readonly reasons: readonly Reasons[];
  /**
   * What speaks for it. A rule whose reason would make no sense to the people here does not hold. The
   * `any` rules come last and weigh little: they are for when little is said.
   */
  readonly rules: readonly Rule<Reasons['id']>[];
  /** For these it comes before all other comfort, since it answers best to what was said. */
  readonly leads?: readonly When[];
  /** What it is no good for, whatever else speaks for it. */
  readonly against?: readonly When[];
}

/** Takes `finding` as it stands, the ids of its reasons kept as types; rules know no other reasons. */
export function foundWhen<const Reasons extends CuePlan>(
  finding: Omit<Finding<Reasons>, 'rules'> & {
    readonly rules: readonly Rule<NoInfer<Reasons['id']>>[];
  },
): Finding<Reasons> {
  return finding;
}

/** Speaks for a practice with `weight` when all of `when` holds. */
export function rule<const ReasonId extends string>(
  when: Occasion | When,
  weight: number,
  why: ReasonId,
): Rule<ReasonId> {
  return { when: typeof when === 'string' ? [when] : when, weight, why };
}
