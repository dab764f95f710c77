// How far back one goes who has missed something: a line or two.
import type { Seconds } from '../catalogue/units';

/** By one touch, one key, or the button of a headset. */
export const BACK: Seconds = 15;
