// What a routine would play, while it is still being made.
import { toFrames } from '../catalogue/units';
import { routineFor } from '../content/routine';
import type { Request } from '../player/machine';
import { compile, type SoundLengths } from '../routine/compile';
import type { Timeline } from '../routine/timeline';
import { loadPlayer } from './load-player';

/** A timeline, and whether its times are only guessed at. */
export interface Outline {
  readonly timeline: Timeline;
  /** How long the voice takes is not known here: it is as if all were read. */
  readonly isGuess: boolean;
}

/** As long as our chimes are, or nearly. */
const GUESSED: SoundLengths = {
  cue: () => undefined,
  chime: (id) => toFrames(id === 'chime-end' ? 6 : 2),
};

/** What `request` comes to: in the voice that speaks it; guessed where that is out of reach. Throws RangeError where nothing is left of it. */
export async function outlineOf(request: Request): Promise<Outline> {
  try {
    const player = await loadPlayer();
    return { timeline: await player.timelineOf(request), isGuess: false };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { timeline: compile(routineFor(request), GUESSED), isGuess: true };
  }
}
