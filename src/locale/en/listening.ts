// What is said about listening: in the player, where it is switched on, and where it can be tried. Some of it a
// screen reader says by itself, beside the microphone: there no command stands between pauses, since it would
// be heard as one.
import { type Command, commands } from './commands';
import { formats } from './formats';

const { yes, no, ...others } = commands;

/** What shows while a routine is led by voice. */
export const listening = {
  /** What a microphone on the screen stands for. */
  signs: {
    open: 'The microphone listens',
    closed: 'The microphone is closed',
  },
  sign: `Listening: ${Object.values(others).join(', ')}`,
  /** While something is asked. */
  asked: `Listening: say ${yes} or ${no}`,
  /** Behind what was understood. */
  askedToo: `Say ${yes} or ${no}.`,
  /** Where it is asked whether to stop. */
  stopping: `Listening: say ${commands.goOn}, or ${commands.stop} once more`,
  /** On the dark face. */
  short: 'Listening',
  understood: (command: Command) => `Understood “${commands[command]}”.`,
  unsure: 'I’m not sure what I heard. Say it once more, or tap.',
  noAgain: 'I heard no. If that’s right, say no once more, or tap.',
  opening: 'Opening the microphone',
  betweenQuestions: {
    chosen: 'The microphone opens at the next question.',
    earbuds: 'So that your earphones sound as they should, the microphone opens only at questions.',
  },
  earbuds: 'Your earphones may sound like a telephone while the microphone is open.',
  away: {
    taken: 'The microphone is gone for now. Listening goes on once it’s back.',
    muted: 'The microphone is silenced for now. Listening goes on once it isn’t.',
    interrupted: 'Listening is paused. Touch the screen to go on.',
  },
  faults: {
    'no-microphone': 'There’s no microphone here, so nothing can be heard.',
    refused:
      'Afterglow isn’t allowed to use the microphone. To change that, open the site settings of your browser or the app settings of your phone, allow the microphone for Afterglow, and try again here.',
    lost: 'Listening stopped and wouldn’t start again. Switch spoken commands off and on to try once more.',
  },
} as const;

/** Where listening is switched on. */
export const spoken = {
  label: 'Spoken commands',
  on: 'On',
  off: 'Off',
  about: [
    'Say a word instead of tapping: with oily hands, or from the far side of the bed. The microphone is for that and nothing else.',
    'What it hears is understood on this device, at once. Nothing is recorded, nothing is kept, nothing is sent.',
    'It listens only while a routine is under way and Afterglow is on the screen, and a sign shows whenever it does. While the voice speaks, no word counts.',
  ],
  reader: 'A screen reader that speaks aloud can be heard, too. With one, use earphones.',
  iPhone:
    'An iPhone may play more softly while the microphone is open, and may ask for the microphone again each time you open Afterglow.',
  words: 'What you can say',
  means: {
    pause: 'Pauses the voice and the sound.',
    goOn: 'Goes on where it stopped.',
    next: 'Goes on to the next step.',
    repeat: 'Begins this step again.',
    longer: 'Gives this step one more minute.',
    stop: 'Pauses, and asks whether to stop.',
    help: 'Pauses, and shows whom to call and what to do.',
    yes: 'Answers yes to what is asked.',
    no: 'Answers no. Where a wrong no could keep you from help, I ask for it twice unless I’m sure.',
  },
  try: 'Try it',
  tryHint: 'See what it hears from you, word by word.',
  atQuestions: {
    label: 'Listen only at questions',
    'as-suits': 'If earphones need it',
    'at-questions': 'Always',
    always: 'Never',
    why: 'Many wireless earphones sound like a telephone for as long as a microphone is open. With those, it opens at questions and closes again, unless you choose otherwise.',
  },
  who: {
    label: 'Who listens',
    own: { name: 'Afterglow', hint: 'knows these words, no others' },
    browser: { name: 'This browser', hint: 'also sends nothing' },
  },
  unavailable:
    'Spoken commands don’t work here: this browser can’t listen on the device itself, and Afterglow never sends sound to a server. Everything works by touch.',
  downloadable:
    'To listen on this device, your browser needs to download its speech files once. Nothing you say is sent.',
  install: 'Download the speech files',
  installing: 'Downloading the speech files. This can take a few minutes.',
  failed: 'The speech files couldn’t be downloaded. Connect to the internet and try again.',
} as const;

/** Where it can be tried. */
export const trial = {
  heading: 'Try spoken commands',
  lead: 'Put the phone where it will be, lie down where you’ll be, and say these words one at a time. Leave a little quiet around each word.',
  private:
    'It listens until you stop it or leave this page. Nothing is recorded, nothing is kept, nothing is sent.',
  begin: 'Start listening',
  end: 'Stop listening',
  listens: 'Listening. Say one of the words.',
  /** Where a routine is under way. */
  rests: 'What’s playing is paused for now.',
  words: 'Words to try',
  understood: 'understood',
  all: 'Every word of yours was understood.',
  heard: 'What was heard',
  nothing: 'Nothing yet',
  word: (command: Command) => `Heard “${commands[command]}”:`,
  sure: (score: number) => `${formats.percent(score)} sure`,
  other: 'Something else:',
  comes: {
    taken: 'taken',
    /** A no that is not beyond doubt. */
    twice: 'taken, but asked for twice where getting help may depend on it',
    again: 'not sure enough: a question would ask once more',
    weak: 'not sure enough: said again at once, it counts',
    /** “Help”, which nothing but being sure makes count. */
    faint: 'not sure enough',
    left: 'left alone',
  },
  tune: {
    label: 'How easily it takes a word',
    strict: 'More careful',
    measured: 'As usual',
    keen: 'Hears more',
    why: 'If it misses your words, let it hear more. If it takes other talk for words, make it more careful. Your choice is kept on this device.',
  },
  off: 'Spoken commands are off. Switch them on in the settings to use them in a routine.',
} as const;
