// The four things aftercare gives, and what is known of aftercare as a whole. What is known of one
// practice stands in that practice's plan.
import type { ClaimPlan, Need } from './model';

/** In the order they are shown. */
export const NEEDS: readonly Need[] = ['trust', 'comfort', 'feedback', 'boundaries'];

/** Claims that no single practice makes; their words are in each language's `why.ts`. */
export const KNOWN = [
  { id: 'staying-close', evidence: 'mixed', sources: ['muise2014'] },
  { id: 'talking', evidence: 'mixed', sources: ['mallory2022'] },
  { id: 'hugs', evidence: 'mixed', sources: ['light2005', 'berretz2022'] },
  { id: 'low-moods', evidence: 'mixed', sources: ['schweitzer2015', 'burri2020'] },
  { id: 'late-lows', evidence: 'weak', sources: ['drop'] },
] as const satisfies readonly ClaimPlan[];

export type KnownId = (typeof KNOWN)[number]['id'];
