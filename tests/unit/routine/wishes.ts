// Wishes and comfort lists of every kind, for the promises of what is found for them.
import fc from 'fast-check';
import { CIRCUMSTANCES, FEELINGS, HOWS } from '../../../src/catalogue/mood';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import type { Comfort, Mark, Marks } from '../../../src/routine/comfort';
import type { Wish } from '../../../src/routine/suggest';

/** Mostly one or two are said, now and then many. */
const anyOf = <Said>(all: readonly Said[]) =>
  fc.oneof(fc.shuffledSubarray([...all], { maxLength: 2 }), fc.shuffledSubarray([...all]));

export const anyWish: fc.Arbitrary<Wish> = fc.record({
  how: anyOf(HOWS),
  feelings: anyOf(FEELINGS),
  circumstances: anyOf(CIRCUMSTANCES),
  hurt: fc.boolean(),
  minutes: fc.integer({ min: 5, max: 45 }),
  touch: fc.constantFrom('touch' as const, 'touch-free' as const),
  people: fc.constantFrom('one' as const, 'two' as const, 'more' as const),
});

export const anyAnswers: fc.Arbitrary<Marks> = fc
  .subarray([...PRACTICE_IDS])
  .chain((practices) =>
    fc
      .tuple(...practices.map(() => fc.constantFrom<Mark>('yes', 'maybe', 'no')))
      .map((answers) => Object.fromEntries(practices.map((id, i) => [id, answers[i]]))),
  );

/** Refusals are many, so that little is left now and then. */
export const anyComfort: fc.Arbitrary<Comfort> = fc.oneof(
  anyAnswers,
  fc
    .subarray([...PRACTICE_IDS])
    .map((refused): Comfort => Object.fromEntries(refused.map((id) => [id, 'no' as const]))),
);

/** Minutes in sum. */
export function lengthOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
