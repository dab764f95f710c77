// Practices in the order in which they are offered.
import type { Group } from '../catalogue/model';
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { CARDS } from './cards';

/** The first to be offered first. */
export const OFFERED: readonly PracticeId[] = [...PRACTICE_IDS].sort(
  (a, b) => CARDS[a].offered - CARDS[b].offered,
);

/** Those that stand together in `group` on the first screen, in the same order. */
export function inGroup(group: Group): readonly PracticeId[] {
  return OFFERED.filter((id) => CARDS[id].group === group);
}
