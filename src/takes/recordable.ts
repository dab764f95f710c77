// Which lines may be said in someone's own voice. Pure.
import { type CueId, ownerOf } from '../catalogue/cue-id';

/**
 * What must be said just as it was checked, since help may hang on it: the injury check, and what a yes there
 * leads to, red flags and whom to call among it. The others are Afterglow's own and stand in no routine's page.
 */
const FIXED: ReadonlySet<string> = new Set([
  'injury-check',
  'advice',
  'hands-free',
  'sample',
  'resting',
]);

/** A line, as far as that depends on it. */
interface Said {
  readonly id: CueId;
  /** Whether it keeps someone from harm, also in the midst of a practice. */
  readonly warns?: boolean | undefined;
}

/** Whether the line may be recorded. */
export function mayBeRecorded({ id, warns = false }: Said): boolean {
  return !warns && !FIXED.has(ownerOf(id));
}
