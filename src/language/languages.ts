// The languages that Afterglow can speak. Each brings its words when they are wanted, in two parts: what
// the first screen needs, and all the rest.
import type { FirstWords, MoreWords, NoMoreThan } from '../locale/words';

/** A language, and the way to its words. */
export interface Language {
  /** BCP 47. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Rejects where the file cannot be had. */
  first(): Promise<FirstWords>;
  /** Rejects where the file cannot be had. */
  more(): Promise<MoreWords>;
}

/** What is spoken where nothing else is asked for, and where another language cannot be had. */
export const ENGLISH = language({
  id: 'en',
  name: 'English',
  direction: 'ltr',
  first: () => import('../locale/en/first'),
  more: () => import('../locale/en/more'),
});

/** Holds a language to its lines: with one that is missing, or one too many, the build fails. */
export function language<First extends FirstWords, More extends MoreWords>(
  made: Omit<Language, 'first' | 'more'> & {
    first(): Promise<First & NoMoreThan<FirstWords, First>>;
    more(): Promise<More & NoMoreThan<MoreWords, More>>;
  },
): Language {
  return made;
}
