// A routine without a page of its own, as what stands in the address of one: `~` and its bytes. Whoever
// sees the address cannot read in it what the routine is.
import { specBySlug } from '../built-in';
import type { RoutineSpec } from '../spec';
import { decode, type Refusal } from './decode';
import { encode } from './encode';
import { fromText, toText } from './text';

const SEALED = '~';

/** What stands in the address of `spec`, all of it. */
export function sealedSlug(spec: RoutineSpec): string {
  return SEALED + toText(encode(spec));
}

/** The routine at `slug`; or why there is none. Never throws. */
export function routineAt(slug: string): RoutineSpec | 'unknown' | Refusal {
  if (!slug.startsWith(SEALED)) return specBySlug(slug) ?? 'unknown';
  const bytes = fromText(slug.slice(SEALED.length));
  const decoded = bytes ? decode(bytes) : ({ kind: 'refused', why: 'damaged' } as const);
  return decoded.kind === 'spec' ? decoded.spec : decoded.why;
}
