// The lines of a routine, to be said in someone's own voice.
import type { CueId } from '../catalogue/cue-id';
import type { Routine } from '../routine/routine';
import { mayBeRecorded } from '../takes/recordable';
import { wordsOf } from '../takes/take';

/** A line that can be recorded. */
export interface Line {
  readonly id: CueId;
  readonly text: string;
  /** The part and the step that it is said in first. */
  readonly partTitle: string;
  readonly title: string;
}

interface Lines {
  /** Each once, in the order in which they are said. */
  readonly lines: readonly Line[];
  /** How many others there are that are always said as they were checked. */
  readonly fixed: number;
}

/** All lines that `routine` may say, also those that are left out where time is short. */
export function linesOf({ parts }: Routine): Lines {
  const lines = new Map<string, Line>();
  const fixed = new Set<string>();
  for (const part of parts) {
    for (const { title, cues } of part.steps) {
      for (const cue of cues) {
        const { id, text } = cue;
        const words = wordsOf(text);
        if (!mayBeRecorded(cue)) fixed.add(words);
        else if (!lines.has(words)) lines.set(words, { id, text, partTitle: part.title, title });
      }
    }
  }
  return { lines: [...lines.values()], fixed: fixed.size };
}
