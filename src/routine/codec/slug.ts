// A routine without a page of its own, as what stands in the address of one: `~` and its bytes. Nothing in
// it can be read at a glance; any Afterglow can open it.
import { specBySlug } from '../built-in';
import type { RoutineSpec } from '../spec';
import { decode, type Refusal } from './decode';
import { encode } from './encode';
import { MOST_BYTES } from './envelope';
import { fromText, toText } from './text';

const SEALED = '~';

/** What a sentence that ends with the link leaves on it: a full stop, a bracket, a blank. */
const BEHIND = /(?:%20|[^\w%-]){1,4}$/;

/** What stands in the address of `spec`, all of it. */
export function sealedSlug(spec: RoutineSpec): string {
  return SEALED + toText(encode(spec));
}

/** The routine at `slug`; or why there is none. Never throws. */
export function routineAt(slug: string): RoutineSpec | 'unknown' | Refusal {
  // Some messengers write the sign out.
  const [, sealed] = /^(?:~|%7e)(.*)$/i.exec(slug) ?? [];
  if (sealed === undefined) return specBySlug(slug) ?? 'unknown';
  // Before it is looked through: it may be of any length.
  if (sealed.length > 2 * MOST_BYTES) return 'too-large';
  const bytes = fromText(sealed.replace(BEHIND, ''));
  const decoded = bytes ? decode(bytes) : ({ kind: 'refused', why: 'damaged' } as const);
  return decoded.kind === 'spec' ? decoded.spec : decoded.why;
}
