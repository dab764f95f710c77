// The signs that send people to help, in words.
import { RED_FLAG_PLANS, SOON_PLANS } from '../catalogue/red-flags';
import { wordedFlags } from '../catalogue/words';
import { inWords } from '../language/words';

/** Each stops whatever plays: call the emergency number. */
export const redFlags = inWords((words) => wordedFlags(RED_FLAG_PLANS, words.redFlags));

/** Not for the emergency number, but for a doctor, clinic or pharmacy today or soon. */
export const soon = inWords((words) => wordedFlags(SOON_PLANS, words.soon));
