// What each language says of all practices: typed by their plans, so that a line that is missing or
// too many fails the build.
import type { PracticeId } from '../catalogue/practice-ids';
import type { CardWords, PracticeWords } from '../catalogue/words';
import type { FINDING } from './finding';
import type { PLANS } from './plans';

/** What stands on their cards, apart from their lines: all that the first screen needs. */
export type AllCardWords = Readonly<Record<PracticeId, CardWords>>;

/** All else, spoken and shown. */
export type AllLines = {
  readonly [Id in PracticeId]: PracticeWords<(typeof PLANS)[Id], (typeof FINDING)[Id]>;
};
