// Practices in the order in which they follow each other naturally.
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { FINDING } from './finding';

/** The earlier wins a tie. */
export const NATURAL_ORDER: readonly PracticeId[] = [...PRACTICE_IDS].sort(
  (a, b) => FINDING[a].natural - FINDING[b].natural,
);
