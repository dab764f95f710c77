// How long lines take before any voice has spoken them, so that what is planned can be judged before it
// is rendered.
import { estimated } from '../../../scripts/heard';
import { ALL_CUES } from './in-each-way';

/** An unhurried voice that has every line. */
export const ESTIMATED = estimated(new Map(ALL_CUES.map(({ name, cue }) => [name, cue.text])));
