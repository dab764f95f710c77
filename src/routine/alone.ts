// Each practice alone: what the first screen starts.
import type { Length } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';
import { READY_IDS } from '../catalogue/ready-ids';
import { CARDS } from '../practices/cards';
import { OFFERED } from '../practices/offered';
import { minutesIn } from './minutes';
import type { RoutineSpec } from './spec';

/** `practice`, and nothing before or behind it. */
export function alone(practice: PracticeId): RoutineSpec {
  return SPECS[practice];
}

/** How long `practice` takes alone in this `length`, in minutes: as `resolve` has it, for anyone here. */
export function minutesAlone(practice: PracticeId, length: Length): number {
  const { minutes, part } = CARDS[practice];
  return Math.max(minutesIn({ minutes }, length), part.least);
}

/** Whether `spec` ships with Afterglow, and so has a page of its own and settings of its own. */
export function isBuiltIn({ id }: RoutineSpec): boolean {
  return Object.hasOwn(SPECS, id) || READY_IDS.some((each) => each === id);
}

const SPECS = Object.fromEntries(OFFERED.map((id) => [id, specOf(id)])) as Readonly<
  Record<PracticeId, RoutineSpec>
>;

function specOf(id: PracticeId): RoutineSpec {
  const { touch, company, minutes } = CARDS[id];
  return {
    version: 1,
    id,
    title: { key: id },
    emblem: id,
    people: company === 'together' ? ['two', 'more'] : ['one', 'two', 'more'],
    touch: touch === 'either' ? 'open' : 'settled',
    unfit: 'ask-first',
    parts: [{ id, content: { kind: 'practice', practice: id }, minutes }],
  };
}
