// How many words a minute a voice may speak, from the first sound of a line to its last.
import type { Line } from './lines';

/** Below `least`, words are missing. What must be taken in to the word is slower than the rest. */
const PACES = { least: 40, calm: 150, careful: 135 } as const;

/** Whose lines say what to look for, when to get help, and how much of something. */
const CAREFUL: readonly Line['owner'][] = ['injury-check', 'advice'];

/** Whether `line` must be taken in to the word. */
export function isCareful({ owner }: Pick<Line, 'owner'>): boolean {
  return CAREFUL.includes(owner);
}

/** The bounds for `line`, in words a minute. */
export function pacesFor(line: Pick<Line, 'owner'>): readonly [least: number, most: number] {
  return [PACES.least, isCareful(line) ? PACES.careful : PACES.calm];
}
