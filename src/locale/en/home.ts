// The first screen's words.
export const home = {
  heading: 'What would feel good now?',
  lead: 'Tap once, put the phone down, and listen.',
  carryOn: {
    label: 'Carry on',
    /** "Carry on from Water, 6:12 left". */
    from: (step: string, left: string) => `Carry on from ${step}, ${left} left`,
    /** Where nothing is left to hear, only what was answered to see. */
    ended: 'See what was answered, and what stayed open',
    notNow: 'Not now',
  },
  favourites: 'Your favourites',
  moreFavourites: 'Show more favourites',
  find: {
    title: 'Find one for us',
    summary: 'Say how it was and how you feel. A routine is made for it.',
  },
  ready: 'Ready to play',
  practices: 'One thing at a time',
  comfort: 'Comfort list',
  comfortHint: 'Mark what you like and what you would rather not, each in private.',
  why: 'Why it matters',
  whyHint: 'What aftercare is, and what it gives.',
  look: (title: string) => `Look inside ${title}`,
  /** Said before a routine's name to who cannot see that it starts. */
  start: 'Start',
  nowPlaying: (title: string, left: string) => `${title}, ${left} left`,
  backToIt: 'Back to it',
  backToHelp: 'You were asked to call for help. Back to it',
  install: 'Put Afterglow on your home screen',
  footer: 'Nothing you do here leaves this device.',
} as const;

export const welcome = {
  heading: 'Welcome to Afterglow',
  lead: 'A warm voice for the time after sex: closeness, water, rest, and looking after each other.',
  points: [
    'For adults only, of any gender, in any number, or alone.',
    'It works offline. There is no account, and nothing leaves this device.',
    'You can pause, skip or stop at any moment.',
  ],
  enter: 'I am an adult, go on',
} as const;

export const offline = {
  installing: (percent: string) => `Getting ready for offline: ${percent}`,
  /** With the name of the voice, where anyone speaks the language. */
  ready: (voice?: string) => (voice ? `Ready offline, with ${voice}` : 'Ready offline'),
  unsupported: 'This browser cannot keep Afterglow for offline use.',
  failed: {
    network:
      'The download stopped because the connection was lost. It goes on by itself when the connection is back. Until then, Afterglow plays while online.',
    wrong:
      'Something else than Afterglow came over the network, perhaps a page to sign in to. Nothing of it was kept. The download goes on by itself once Afterglow can be reached.',
    server: 'The server did not give all of Afterglow. The download goes on by itself later.',
    quota:
      'There is not enough free space to keep Afterglow offline. Free some space and try again.',
    unknown: 'Afterglow could not be kept for offline use.',
  },
} as const;

export const update = {
  ready: 'A new version is ready.',
  apply: 'Update now',
} as const;

export const problems = {
  elsewhere:
    'A routine is under way in another Afterglow window. Go on there, or stop it there, and then start here.',
  files:
    'A part of Afterglow is not on this device yet, and there is no connection. Connect once and try again; after that it works offline.',
} as const;
