// Practices in the order in which they are offered.
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { CARDS } from './cards';

/** The first to be offered first. */
export const OFFERED: readonly PracticeId[] = [...PRACTICE_IDS].sort(
  (a, b) => CARDS[a].offered - CARDS[b].offered,
);
