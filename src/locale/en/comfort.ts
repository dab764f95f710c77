// Words of the comfort list.
import type { Mark } from '../../routine/comfort';

export const comfort = {
  heading: 'Comfort list',
  lead: [
    'Everyone marks, in private, what feels right and what does not.',
    'Then the phone goes on to the next person, and what was marked is hidden.',
    'Only the sum is kept, never who said what.',
  ],
  effects:
    'A no from anyone leaves that out of what Afterglow suggests and of ready routines. A maybe is asked about aloud before it begins.',
  check:
    'The injury check is not on the list: everyone may always look after what hurts, and nobody can rule that out for someone else.',
  forgets: 'Leaving or reloading this page half-way forgets all marks.',
  keepsOld: 'The list you have stays as it is until you use a new one.',
  people: 'How many of you?',
  peoples: { '1': 'One', '2': 'Two', '3': 'Three or more' },
  guess:
    'With two, you may be able to guess what the other marked. Mark what is true for you all the same.',
  begin: 'Begin with person 1',
  person: (person: string) => `Person ${person}`,
  markLead: 'How does each of these feel for you? Leave open what you have no answer to.',
  private: 'Nobody else sees this.',
  answers: { yes: 'Yes', maybe: 'Maybe', no: 'No' } satisfies Record<Mark, string>,
  clear: 'Clear my marks',
  done: 'Done',
  handOver: {
    heading: 'Pass the phone on',
    lead: 'Hand the phone to the next person. What was marked before is hidden.',
    next: (person: string) => `I am person ${person}`,
  },
  everyone: {
    heading: 'Is that everyone?',
    lead: 'What was marked is hidden, and is now only in the sum. Show the list once everyone has marked.',
    show: 'Show the list',
    add: 'Add the next person',
  },
  result: {
    heading: 'Your list',
    lead: 'This is the sum. Who said what is already forgotten.',
    use: 'Use this list',
    discard: 'Do not use it',
  },
  kept: {
    heading: 'Comfort list',
    /** `people` is 0 where it is not known how many marked it. */
    lead: (people: number, count: string) =>
      people === 0
        ? 'Marked in sum, and kept on this device only.'
        : people === 1
          ? 'Marked by one person, and kept on this device only.'
          : `Marked by ${count} people, in sum, and kept on this device only.`,
    anew: 'Mark anew',
    forget: 'Forget this list',
  },
  forget: {
    heading: 'Forget this list?',
    lead: 'Then nothing is left out, and nothing is asked about first. You can mark a new one at any time.',
    forget: 'Forget it',
    keep: 'Keep it',
  },
  groups: {
    yes: { title: 'Yes for everyone', hint: 'Offered freely. A no at any moment still counts.' },
    maybe: { title: 'Ask first', hint: 'The voice asks you about it before it begins.' },
    no: { title: 'Left out', hint: 'Not suggested, and left out of ready routines.' },
  } satisfies Record<Mark, { title: string; hint: string }>,
  none: 'Nothing here.',
  open: (practices: string) => `Marked by nobody, so still on offer: ${practices}.`,
} as const;
