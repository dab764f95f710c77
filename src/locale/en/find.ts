// Words of the page that finds a routine.
import type { People } from '../../catalogue/model';
import { formats } from './formats';

/** Behind the length, where it is not for two. */
const forWhom: Readonly<Record<People, string>> = {
  one: ', on my own',
  two: '',
  more: ', for more than two',
};

export const find = {
  heading: 'Find one for us',
  /** "Question 2 of 7". */
  place: (number: string, of: string) => `Question ${number} of ${of}`,
  next: 'Next',
  /** In the place of Next as long as nothing was answered. */
  skip: 'Skip',
  /** To what was found. */
  see: 'See what fits',
  /** Over what was found. */
  found: 'This could fit now',
  said: 'What it’s made from',
  notSaid: 'Nothing said',
  lead: 'Say as much as you like, or nothing at all. How it was and how you feel isn’t saved, only the routine, once you play or keep it.',
  how: 'How was it?',
  feelings: 'How do you feel now?',
  any: 'As many as fit, for anyone here.',
  circumstances: 'Is there anything else?',
  /** Where people are not in one place. */
  onACall: 'On a call, one of you can play it out loud, near the phone.',
  hurt: 'Is anything bleeding, numb or very painful, or was a neck pressed?',
  hurtYes: 'Yes, or not sure',
  hurtNo: 'No',
  hurtHint: 'With a yes, the injury check comes first. If it’s bad, don’t wait:',
  notRight:
    'If something wasn’t right, for anyone here, there’s a quiet page for that. Nothing about it is kept.',
  clear: 'Clear all this',
  minutes: 'How much time do you have?',
  touch: 'Would touch be good?',
  touches: { touch: 'Yes', 'touch-free': 'No' },
  people: 'How many of you?',
  comfort: {
    respected: 'Your comfort list is followed',
    look: 'Look at it',
    none: 'Is there something someone would rather not do?',
    make: 'Make a comfort list',
  },
  longer: 'A little longer than you said, so that the look at what hurts isn’t cut short.',
  shorter: 'Shorter than you said. There’s no need to fill the time.',
  nothing: {
    heading: 'There’s nothing left to suggest',
    text: 'Your comfort list leaves out everything that would fit, and that’s fine. Resting, each in your own way, is care too. You could change what it’s made from, or look at the list together.',
    look: 'Look at the comfort list',
    /** Said to a screen reader when it comes to that. */
    brief: 'There’s nothing left that fits.',
  },
  /** "15 min, on my own: Drink or snack, Cuddle and Kind words". */
  brief: (length: number, titles: readonly string[], people: People) =>
    `${formats.minutes(length)}${forWhom[people]}: ${formats.list(titles)}`,
} as const;
