// What a found routine goes by: the same for the same parts, so that what was found twice is one
// favourite. Kept favourites go by it, so how it is made never changes.
import { checksum } from './codec/envelope';

/** What the id of every found routine begins with. */
export const FOUND = 'found-';

interface FoundPart {
  readonly practice: string;
  readonly minutes: number;
  readonly why: string;
}

/** The id of the routine that was found with `parts`. */
export function foundId(parts: readonly FoundPart[]): string {
  const spelled = parts.map(({ practice, minutes, why }) => `${practice}:${minutes}:${why}`);
  const bytes = new TextEncoder().encode(spelled.join('+'));
  const halves = [checksum(bytes), checksum(bytes, 0x01000193)];
  return `${FOUND}${halves.map((half) => half.toString(36)).join('-')}`;
}
