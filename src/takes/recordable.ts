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

/** Whether the line of that id may be recorded. */
export function mayBeRecorded(id: CueId): boolean {
  return !FIXED.has(ownerOf(id));
}
