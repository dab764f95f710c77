// The signs that send people to help, in the language of this build.
import { redFlags, soon } from '#words/red-flags';
import { RED_FLAG_PLANS, SOON_PLANS } from '../catalogue/red-flags';
import { wordedFlags } from '../catalogue/words';

/** Each stops whatever plays: call the emergency number. */
export const RED_FLAGS = wordedFlags(RED_FLAG_PLANS, redFlags);

/** Not for the emergency number, but for a doctor, clinic or pharmacy today or soon. */
export const SOON = wordedFlags(SOON_PLANS, soon);
