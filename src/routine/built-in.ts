// The routines that ship with Afterglow: each practice alone, and those of several that stand ready.
import type { PracticeId } from '../catalogue/practice-ids';
import type { ReadyId } from '../catalogue/ready-ids';
import { CARDS } from '../practices/cards';
import { OFFERED } from '../practices/offered';
import { alone } from './alone';
import { READY } from './ready';
import type { RoutineSpec } from './spec';

/** Each practice alone, in the order in which they are offered. */
export const PRACTICE_SPECS: readonly RoutineSpec[] = OFFERED.map(alone);

/** Those that stand ready, in the order in which they are offered. */
export const READY_SPECS: readonly RoutineSpec[] = READY.map(({ spec }) => spec);

/** What stands in the address of each: says nothing intimate to whoever sees it. */
const SLUGS: ReadonlyMap<string, string> = new Map([
  ...OFFERED.map((id) => [id, CARDS[id].slug] as const),
  ...READY.map(({ spec, slug }) => [spec.id, slug] as const),
]);

const BY_ID: ReadonlyMap<string, RoutineSpec> = new Map(
  [...PRACTICE_SPECS, ...READY_SPECS].map((spec) => [spec.id, spec]),
);

/** The built-in routine called `id`; undefined where there is none. */
export function builtIn(id: PracticeId | ReadyId): RoutineSpec;
export function builtIn(id: string): RoutineSpec | undefined;
export function builtIn(id: string): RoutineSpec | undefined {
  return BY_ID.get(id);
}

/** The built-in routine at `slug` in an address; undefined where there is none. */
export function specBySlug(slug: string): RoutineSpec | undefined {
  for (const [id, each] of SLUGS) if (each === slug) return builtIn(id);
  return undefined;
}

/** The address of `spec`; only built-in ones have one. */
export function slugOf({ id }: RoutineSpec): string | undefined {
  return SLUGS.get(id);
}
