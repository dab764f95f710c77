// Words of the player and of the finish.
import { formats } from './formats';

export const playing = {
  region: 'Player',
  preparing: 'One moment',
  blocked: 'Tap anywhere to begin',
  blockedHint: 'Your browser needs a tap before it can play sound.',
  lacking:
    'What comes next can’t be downloaded just now. As soon as you’re back online, I’ll go on by myself.',
  interrupted: 'Something else paused this. Carry on whenever you like.',
  step: (index: number, count: number) =>
    `Step ${formats.number(index)} of ${formats.number(count)}`,
  /** In a routine of several practices. */
  inPart: (part: string, step: string) => `${part} · ${step}`,
  /** To the nearest minute. */
  timeLeft: (minutes: number) =>
    minutes > 0 ? `${formats.minutes(minutes)} left` : 'Less than a minute left',
  /** Where an answer may leave something out. */
  timeLeftAtMost: (minutes: number) =>
    minutes > 0 ? `${formats.minutes(minutes)} left at most` : 'Less than a minute left',
  next: (title: string) => `Next: ${title}`,
  last: 'This is the last step',
  /** A slow breath to follow, for whoever wants nothing to move. */
  breath: { in: 'In', out: 'Out' },
  textOnly: 'This line isn’t recorded in this voice yet. You can read it here.',
  controls: {
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous step',
    repeat: 'Repeat this step',
    next: 'Next step',
    finish: 'Finish',
    minute: 'One more minute',
    minuteShort: '+1 min',
    stop: 'Stop',
    minimise: 'Keep playing and go to the first screen',
  },
  dim: {
    hint: 'Tap for the controls · swipe for steps',
    /** Where someone has set it so. */
    hintPauses: 'Tap to pause · swipe for steps · hold for the controls',
    locked: 'Touches are locked · hold to unlock',
    lockedButAnswers: 'Only Yes and No take a touch · hold to unlock',
    lock: 'Lock touches',
  },
  question: {
    label: 'Your answer',
    yes: 'Yes',
    no: 'No',
    hint: 'Tap, or press Y or N. What you don’t answer stays open.',
    hintSpoken: 'Tap, press Y or N, or say yes or no. What you don’t answer stays open.',
  },
  urgent: {
    /** By what the advice is for. */
    headings: {
      call: 'Stop here, and call',
      department: 'Stop here, and go',
      company: 'You’re not alone with this',
    },
    mistake: 'That was a mistake. Ask me again',
    back: 'Back to where I was',
    again: 'Say it again',
    allSigns: 'All signs, and what to do',
    lines: 'Whom to call or write to',
    forNow: 'For now',
    leave: 'End the routine',
    silent: 'The sound isn’t playing just now. All that it says is written here.',
  },
  /** Over why nothing can be heard. */
  failed: 'There’s no sound just now',
  /** Over what would be said, where it cannot be heard. */
  written: 'What it would say',
  /** Passes by the word on using it hands-free. */
  skip: 'Skip this',
  /** Shows all that is said, and leads along in it. */
  read: 'Read along',
  hereAndNow: 'Come back to here and now',
  minutesAdded: (count: number) => `${counted(count, 'minute', 'minutes')} added to this step.`,
  stop: {
    heading: 'Stop here?',
    lead: 'You can carry on from this very moment, or leave it at that. Both are fine.',
    carryOn: 'Carry on',
    stop: 'Stop',
  },
  replace: {
    heading: (now: string) => `${now} is still under way`,
    lead: (other: string) => `You can go back to it, or end it here and start ${other}.`,
    leadAnew: 'You can go back to it, or end it here and start again with what you’ve just set.',
    back: (now: string) => `Back to “${now}”`,
    start: (other: string) => `Start ${other}`,
    startAnew: 'Start again',
  },
  problems: {
    'voice-missing':
      'The voice isn’t on this device yet, and there’s no connection. Connect once, wait for “Ready offline”, and try again.',
    'cannot-play':
      'This device wouldn’t play the sound. Try again; if it happens again, restart the browser.',
  },
} as const;

/** What can be tapped instead of being asked aloud, and what is for one person alone. */
export const choosing = {
  signs: 'Signs that need help at once',
  hintSigns: 'Tap one to get help. Or answer below: after a yes, I ask about each.',
  tap: 'Tap all that fit',
  tapHint: 'Or answer below. After a yes, I ask about each; after a no, about none.',
  done: 'That’s all',
  /** Opens the quiet page. */
  private: 'Just for me',
} as const;

export const finished = {
  heading: 'All done. Rest easy.',
  lead: 'Stay as long as you like. There’s nothing more to do.',
  tomorrow:
    'However tomorrow feels, a kind word then goes a long way: to each other, to a friend, or to yourself.',
  again: 'Play it again',
  more: 'Something else that may feel good',
  home: 'Done for now',
} as const;

/** The end of an injury check: what was answered, what was not, and what advice came. */
export const checked = {
  /** What was found, by how many questions were answered yes and how many are open. It never says that all is well. */
  found: (yes: number, open: number) =>
    yes > 0
      ? `${counted(yes, 'thing', 'things')} to look after`
      : open > 0
        ? `${counted(open, 'question is', 'questions are')} still open`
        : 'You said no to everything I asked',
  lead: 'Look again tomorrow, in daylight. If anything gets worse, see a doctor.',
  open: {
    heading: 'Still open',
    lead: 'No answer isn’t a no. If any of these might be a yes, get help.',
    leadSmaller: 'These were smaller questions. You can start the check again at any time.',
    askAgain: 'Ask the urgent ones again',
  },
  yes: { heading: 'You said yes', advice: 'What to do' },
  no: { heading: 'You said no' },
} as const;

function counted(count: number, one: string, more: string): string {
  return count === 1 ? `One ${one}` : `${formats.number(count)} ${more}`;
}
