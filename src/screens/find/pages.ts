// The questions of finding a routine, one on each page, and in which order they come.
import type { PictureId } from '../../catalogue/picture-ids';
import type { Wish } from '../../routine/suggest';
import type { FindPage, Route } from '../../state/route';

/** What is asked, in its order. */
const QUESTIONS = ['how', 'feelings', 'hurt', 'people', 'now', 'touch', 'time'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The page of each, as its address names it; the first has none. */
const PAGES: Readonly<Record<Question, FindPage | undefined>> = {
  how: undefined,
  feelings: '2',
  hurt: '3',
  people: '4',
  now: '5',
  touch: '6',
  time: '7',
};

/** What stands beside each, by candlelight. */
export const PICTURES: Readonly<Record<Question, PictureId>> = {
  how: 'find',
  feelings: 'blanket',
  hurt: 'injury-check',
  people: 'several',
  now: 'lamp',
  touch: 'cuddle',
  time: 'long-slow',
};

/** What is asked there; undefined where it is what was found. */
export function questionAt(at: FindPage | undefined): Question | undefined {
  return QUESTIONS.find((question) => PAGES[question] === at);
}

/** Where `question` is asked, or where what was found is shown. */
export function pageOf(question: Question | undefined): Route {
  const at = question === undefined ? 'found' : PAGES[question];
  return at === undefined ? { screen: 'find' } : { screen: 'find', at };
}

/** What is asked for this wish: nobody who is alone, or elsewhere, is asked about touch. */
export function askedFor({ people, circumstances }: Wish): readonly Question[] {
  const isTouchOpen = people !== 'one' && !circumstances.includes('apart');
  return QUESTIONS.filter((question) => question !== 'touch' || isTouchOpen);
}

/** What is asked behind `question`; undefined where that was the last. */
export function nextTo(question: Question, wish: Wish): Question | undefined {
  return askedFor(wish).find((each) => QUESTIONS.indexOf(each) > QUESTIONS.indexOf(question));
}

/** What was asked before `question`, or before what was found; undefined where that is the first. */
export function beforeIt(question: Question | undefined, wish: Wish): Question | undefined {
  const asked = askedFor(wish);
  if (question === undefined) return asked.at(-1);
  return asked.filter((each) => QUESTIONS.indexOf(each) < QUESTIONS.indexOf(question)).at(-1);
}
