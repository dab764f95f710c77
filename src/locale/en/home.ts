// The words of the first screen, as far as they are seen at once; `below.ts` has the rest.
export const home = {
  heading: 'What would feel good now?',
  lead: 'Tap a picture, put the phone down, and listen. The voice leads you, step by step.',
  carryOn: {
    label: 'Carry on',
    /** "Carry on from Water, 6:12 left". */
    from: (step: string, left: string) => `Carry on from ${step}, ${left} left`,
    /** Where nothing is left to hear, only what was answered to see. */
    ended: 'See what you answered, and what stayed open',
    notNow: 'Not now',
  },
  find: {
    title: 'Find one for us',
    summary: 'Made for now, in a few taps.',
  },
  look: (title: string) => `Look inside ${title}`,
  /** Said before a routine's name to who cannot see that it starts. */
  start: 'Start',
  /** In the place of a practice's minutes. */
  refused: 'Left out by your comfort list',
  backToIt: 'Back to it',
} as const;

export const welcome = {
  heading: 'Welcome to Afterglow',
  lead: 'A warm voice for the time after sex: closeness, water, rest, and looking after each other.',
  points: [
    'For adults only, of any gender, in any number, or alone.',
    'It works offline. There’s no account, and nothing leaves this device.',
    'You can pause, skip or stop at any moment.',
  ],
  enter: 'I am an adult, go on',
} as const;

export const problems = {
  files:
    'A part of Afterglow isn’t on this device yet, and there’s no connection. Connect once and try again; after that it works offline.',
} as const;
