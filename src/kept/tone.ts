// The tone: chosen once, for everything that is played from then on. It belongs to whoever listens, so no
// routine, link or favourite carries one.
import { TONES } from '../catalogue/model';
import { choiceOf } from '../storage/checks';
import { createPreference } from './preference';

/** In which tone people are spoken to. */
export const tone = createPreference('tone', choiceOf(TONES), 'tender');
