// The address of a routine's page: of a built-in one it says which, any other it carries along whole.
import { slugOf } from '../routine/built-in';
import { sealedSlug } from '../routine/codec/slug';
import type { RoutineSpec } from '../routine/spec';

/** What stands in the address of `spec`. Nothing in it can be read at a glance. */
export function pageSlug(spec: RoutineSpec): string {
  return slugOf(spec) ?? sealedSlug(spec);
}

/** What follows the address of Afterglow in a link to `spec`: the fragment, which no host sees. */
export function pageFragment(spec: RoutineSpec): string {
  return `#/routine/${pageSlug(spec)}`;
}

/** A link longer than this is cut by some messengers; in characters. */
export const LONG_LINK = 2000;
