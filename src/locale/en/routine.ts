// Words of a routine's page.
export const routine = {
  length: 'How long',
  people: 'How many of you',
  touch: 'Touch',
  noVoice: 'No voice speaks this language yet. You can read what it would say.',
  bed: 'Sound underneath',
  hearBed: (name: string) => `Hear ${name.toLowerCase()}`,
  noBedSample: (name: string) =>
    `The sample of ${name.toLowerCase()} couldn’t be downloaded. Try again when there’s a connection.`,
  bedLevel: 'How loud it is',
  /** Over the voice and what sounds under it. */
  sound: 'Voice and sound',
  steps: 'What happens',
  /** Behind the steps that come whatever is answered. */
  stepsByAnswer: 'What else is asked, and how long that takes, depends on your answers.',
  /** All that is said, to read or to print before it is played. */
  read: {
    heading: 'Read it',
    open: 'Everything the voice says',
    lead: 'These are the words you’ll hear, the way you’ve set it.',
    print: 'Print it',
    coming: 'One moment',
    missing: 'The words can’t be shown right now. Connect to the internet and try again.',
    /** Beside a step that only some answers lead to. */
    depends: 'if it comes to that',
    /** Over what questions lead to, each under its own name. */
    afterYes: 'After a yes',
  },
  parts: 'What’s in it',
  needsHeading: 'What it gives',
  leftOut: (titles: string) => `Left out here: ${titles}.`,
  nothingLeft:
    'There’s nothing left of this routine: your comfort list, or how you take part, leaves out all of it. Change that, or choose another.',
  asksFirst: 'The voice asks you first.',
  asksFirstPractice: 'Your comfort list says to ask about this. The voice asks you first.',
  refusedPractice:
    'Your comfort list says no to this. If you all choose it anyway, the voice asks you first.',
  questions: 'Questions',
  optional: 'if there is time',
  cautions: 'Good to know first',
  why: 'Why it may help',
  evidence: {
    good: 'Well supported',
    mixed: 'Evidence is small or mixed',
    weak: 'Evidence is weak',
    custom: 'Common practice',
  },
  sources: 'Sources',
  noneHeading: 'This routine can’t be opened',
  noneInstead: 'See all routines',
  none: {
    unknown: 'There’s no routine at this address. It may need a newer version of Afterglow.',
    damaged:
      'Part of this link is missing, so the routine in it can’t be read. Copy all of it once more, or ask for it again.',
    'too-large':
      'This link is far longer than any that Afterglow makes, so it wasn’t opened. Ask for it again, or for a file.',
    newer:
      'This link was made by a newer Afterglow. Go online and open Afterglow again, then try the link once more.',
    'not-understood':
      'This link holds a routine that this Afterglow doesn’t know. Go online and open Afterglow again, then try the link once more.',
  },
} as const;
