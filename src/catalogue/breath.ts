// The slow breath that people can follow, by ear and by eye: about six a minute, longer out than in, which
// is how slow breathing is mostly done where it was found to calm (zaccaro2018). Never held.
import { frames, toFrames } from './units';

/** How long one breath goes in, and how long it goes out. */
export const BREATH = { in: toFrames(4), out: toFrames(6) } as const;

/** One breath, in and out. */
export const BREATH_LENGTH = frames(BREATH.in + BREATH.out);
