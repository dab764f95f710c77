// What each language has to say, as types made from the English words: line for line the same, in
// other words.
import type * as first from './en/first';
import type * as more from './en/more';

/** What is on the first screen, and may have to be said before anything else is there. */
export type FirstWords = Wording<typeof first>;

/** What is said and shown behind the first screen. */
export type MoreWords = Wording<typeof more>;

/** All of a language. */
export type AllWords = FirstWords & MoreWords;

/** The shape of `Words`, whatever they say. */
type Wording<Words> = Words extends string
  ? string
  : Words extends (...about: infer About) => infer Said
    ? (...about: About) => Wording<Said>
    : Words extends readonly (infer Each)[]
      ? readonly Wording<Each>[]
      : { readonly [Name in keyof Words]: Wording<Words[Name]> };

/**
 * `Given`, if it has no line that `Words` has not; otherwise never in the place of that line, so that
 * the build fails there.
 */
export type NoMoreThan<Words, Given> = Given extends
  | string
  | readonly unknown[]
  | ((...about: never) => unknown)
  ? Given
  : {
      readonly [Name in keyof Given]: Name extends keyof Words
        ? NoMoreThan<Words[Name], Given[Name]>
        : never;
    };
