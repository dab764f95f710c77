// A plan for later in the evening: what to have at hand, what each person needs afterwards, and what to play.
import { THINGS, type Thing, type WishAfter } from '../catalogue/evening';
import type { Settings } from './settings';
import type { RoutineSpec } from './spec';

export interface Plan {
  /** There is one. */
  readonly id: 'next';
  /** The night that it is for; as `nightOf`. */
  readonly night: number;
  /** What lies ready. */
  readonly ready: readonly Thing[];
  readonly own: readonly OwnThing[];
  readonly people: readonly PersonAfter[];
  readonly routine?: PlannedRoutine | undefined;
}

export interface OwnThing {
  readonly text: string;
  readonly isReady: boolean;
}

/** What someone needs afterwards. */
export interface PersonAfter {
  readonly name?: string | undefined;
  readonly wishes: readonly WishAfter[];
  readonly own: readonly string[];
}

export interface PlannedRoutine {
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  /** What someone calls it. */
  readonly name?: string | undefined;
  /** Which of those to choose from it was. */
  readonly from: string;
}

/** What a plan is limited to. In so many, and in characters. */
export const MOST = { own: 20, people: 12, words: 12, text: 120 } as const;

/** Nights begin in the morning, so that one that lasts until then is still the same. */
const MORNING = 6;
const HOUR = 3_600_000;

/**
 * The night at `now`, in epoch milliseconds, where clocks are `offset` minutes behind UTC: the same from six in
 * the morning to six in the next.
 */
export function nightOf(now: number, offset: number): number {
  return Math.floor((now - offset * 60_000 - MORNING * HOUR) / (24 * HOUR));
}

/** A plan in which nothing is said yet. */
export function emptyPlan(night: number): Plan {
  return { id: 'next', night, ready: [], own: [], people: [NOBODY] };
}

/** Someone who has said nothing yet. */
export const NOBODY: PersonAfter = { wishes: [], own: [] };

/** `plan` for `night`: one from another night keeps what was written, and nothing of it lies ready. */
export function planFor(plan: Plan | undefined, night: number): Plan {
  if (!plan) return emptyPlan(night);
  if (plan.night === night) return plan;
  return { ...plan, night, ready: [], own: plan.own.map(({ text }) => ({ text, isReady: false })) };
}

/** Whether `person` has said anything. */
export function saysAnything({ name, wishes, own }: PersonAfter): boolean {
  return name !== undefined || wishes.length > 0 || own.length > 0;
}

/** How much of what there is to have at hand lies ready. */
export function readiness({ ready, own }: Plan): { readonly ready: number; readonly of: number } {
  return {
    ready: ready.length + own.filter(({ isReady }) => isReady).length,
    of: THINGS.length + own.length,
  };
}
