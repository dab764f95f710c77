// Words of the quiet page for whoever finds that something was not right. It assumes nothing: not who did
// what, not that it was much, not that anyone else is safe.
export const aside = {
  open: 'Something wasn’t right',
  heading: 'Something wasn’t right',
  lead: 'Nothing about this page is kept or sent. Hide it whenever you like, and the screen is as it was.',
  hide: 'Hide this',
  pause: 'Pause the voice',
  paused: 'The voice is paused.',
  goOn: 'Let the voice go on',
  now: {
    heading: 'To come back to here and now',
    text: 'A few minutes of slow breath, and of what you can see and hear. Others will hear it, too. What’s playing waits, and can go on from where it was.',
  },
  low: {
    heading: 'You’re not alone with this',
    text: 'If you have thoughts of hurting yourself, or of ending your life, you don’t have to bear them alone, or say them aloud. If you might act on them, call the emergency number now. Others hear nothing of this, unless you let the voice speak.',
    stay: 'Let the voice stay with me',
  },
  stop: {
    heading: 'You may stop here',
    text: 'If you did not want it, it was not your fault. You may stop, leave, or call someone. You don’t have to be sure, or to explain.',
  },
  uneasy: {
    heading: 'If it doesn’t feel right',
    lead: 'A few words are enough, if you want to say any:',
    words: ['I want to stop.', 'I need a little time on my own.', 'Can we talk tomorrow?'],
    quote: (words: string) => `“${words}”`,
    silent:
      'If it doesn’t feel safe to say, leave it unsaid. Nobody needs a reason to go to the bathroom, or out for some air.',
    passes: 'If it passes, hide this and go on, or leave it at that. Either is fine.',
  },
  leave: {
    heading: 'If you want to go, or to call',
    text: 'Somewhere safe comes first: another room, a neighbour, a place with people around. If you’re hurt or in danger, call the emergency number.',
    choose: 'Choose the country under “Get help”',
  },
  onHelp:
    'There’s a quiet page for this, even if you’re not sure. Touch this sign, at the top of every screen, and it’s there. Nothing about it is kept.',
} as const;
