// Recordings that travel, at a glance.
import { frames, toSeconds } from '../../catalogue/units';
import { allWords } from '../../language/words';
import type { Recording } from '../../passing/recording';
import { FRAME_BYTES } from '../../takes/take';

/** How many, whose and how long: "2 recordings by Robin, 0:42 in all". */
export function recordingsInWords(recordings: readonly Recording[]): string {
  const { formats, received } = allWords();
  const { what, someone } = received.recordings;
  const names = new Set(recordings.map(({ who }) => who.name.trim() || someone));
  const length = recordings.reduce((sum, each) => sum + each.frames.length / FRAME_BYTES, 0);
  return what(
    recordings.length,
    formats.list([...names]),
    formats.clock(toSeconds(frames(length))),
  );
}
