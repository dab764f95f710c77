// Words of the page that finds a routine.
import { formats } from './formats';

export const find = {
  heading: 'Find one for us',
  lead: 'Say as much as you like, or nothing at all. How it was and how you feel is not saved, only the routine, once you play or keep it.',
  how: 'How was it?',
  feelings: 'How do you feel now?',
  any: 'Any that fit, of anyone here.',
  circumstances: 'Anything else?',
  /** Where people are not in one place. */
  onACall: 'On a call, one of you can play it out loud, near the phone.',
  hurt: 'Is anything bleeding, numb or very painful, or was a neck pressed?',
  hurtYes: 'Yes, or not sure',
  hurtHint: 'Then the injury check comes first. If it is bad, do not wait:',
  notRight:
    'If something wasn’t right, for anyone here, there is a quiet page for that. Nothing about it is kept.',
  clear: 'Clear all this',
  minutes: 'How much time is there?',
  touch: 'Is touch wanted?',
  touches: { touch: 'Yes', 'touch-free': 'No' },
  people: 'How many of you?',
  comfort: {
    respected: 'Comfort list respected',
    look: 'Look at it',
    none: 'Someone would rather not do some of these?',
    make: 'Make a comfort list',
  },
  longer: 'A little longer than you said, since a look at what hurts should not be cut short.',
  shorter: 'Shorter than you said. There is no need to fill the time.',
  nothing: {
    heading: 'Nothing is left for now',
    text: 'All that would fit is left out on your comfort list, and that is fine. Resting, each in your own way, is care as well. You could change the time or touch above, or look at the list together.',
    look: 'Look at the comfort list',
    /** Said to a screen reader when it comes to that. */
    brief: 'Nothing that fits is left.',
  },
  /** "15 min: Drink or snack, Cuddle and Kind words". */
  brief: (length: number, titles: readonly string[]) =>
    `${formats.minutes(length)}: ${formats.list(titles)}`,
} as const;
