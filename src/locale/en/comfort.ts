// Words of the comfort list.
import type { Mark } from '../../routine/comfort';

export const comfort = {
  heading: 'Comfort list',
  lead: [
    'Everyone marks, in private, what feels right and what doesn’t.',
    'Then the phone goes to the next person, and the marks are hidden.',
    'Only the result is kept, never who said what.',
  ],
  effects:
    'If anyone says no to something, Afterglow won’t suggest it, and ready routines leave it out. If anyone says maybe, the voice asks before it begins.',
  check:
    'The injury check isn’t on the list: everyone may always look after what hurts, and nobody can rule that out for someone else.',
  forgets: 'If you leave this page before the end, all marks are forgotten.',
  keepsOld: 'The list you have stays until you use a new one.',
  people: 'How many of you?',
  peoples: { '1': 'One', '2': 'Two', '3': 'Three or more' },
  guess:
    'With two, you may be able to guess what the other marked. Mark what’s true for you anyway.',
  begin: 'Begin with person 1',
  person: (person: string) => `Person ${person}`,
  markLead: 'How does each of these feel for you? Skip any you’re not sure about.',
  private: 'Nobody else sees this.',
  answers: { yes: 'Yes', maybe: 'Maybe', no: 'No' } satisfies Record<Mark, string>,
  clear: 'Clear my marks',
  done: 'Done',
  handOver: {
    heading: 'Pass the phone on',
    lead: 'Hand the phone to the next person. What was marked before is hidden.',
    next: (person: string) => `I’m person ${person}`,
  },
  everyone: {
    heading: 'Is that everyone?',
    lead: 'The marks are hidden; only the result is left. Show the list once everyone has marked.',
    show: 'Show the list',
    add: 'Add the next person',
  },
  result: {
    heading: 'Your list',
    lead: 'This is everyone’s answers together. Who said what is already forgotten.',
    use: 'Use this list',
    discard: 'Don’t use it',
  },
  kept: {
    heading: 'Comfort list',
    /** `people` is 0 where it is not known how many marked it. */
    lead: (people: number, count: string) =>
      people === 0
        ? 'Everyone’s answers together. Kept on this device only.'
        : people === 1
          ? 'One person’s answers. Kept on this device only.'
          : `Answers of ${count} people, put together. Kept on this device only.`,
    anew: 'Start over',
    forget: 'Forget this list',
  },
  forget: {
    heading: 'Forget this list?',
    lead: 'Then nothing is left out, and the voice doesn’t ask first. You can make a new one at any time.',
    forget: 'Forget it',
    keep: 'Keep it',
  },
  groups: {
    yes: { title: 'Yes for everyone', hint: 'Offered freely. A no at any moment still counts.' },
    maybe: { title: 'Ask first', hint: 'The voice asks you about it before it begins.' },
    no: { title: 'Left out', hint: 'Not suggested, and left out of ready routines.' },
  } satisfies Record<Mark, { title: string; hint: string }>,
  none: 'Nothing here.',
  open: (practices: string) => `Nobody marked these, so they’re still on offer: ${practices}.`,
} as const;
