// The words that a routine can be led by.

/** What to say, by what it does. In the order they are shown. */
export const commands = {
  pause: 'pause',
  goOn: 'go on',
  next: 'next',
  repeat: 'repeat',
  longer: 'longer',
  stop: 'stop',
  help: 'help',
  yes: 'yes',
  no: 'no',
} as const;

export type Command = keyof typeof commands;

/** Words that turn the next few around: “don’t stop”. As they are without apostrophes. */
export const negations: readonly string[] = [
  ...['not', 'never', 'without', 'cannot', 'cant', 'couldnt', 'dont', 'doesnt', 'didnt'],
  ...['wont', 'wouldnt', 'shouldnt', 'mustnt', 'neednt', 'isnt'],
];

/** Words that may follow a command and change nothing. */
export const courtesies: readonly string[] = ['please', 'thanks'];

/** What the player's screen says about listening. */
export const listening = {
  sign: `Listening: ${Object.values(commands).join(', ')}`,
  understood: (command: Command) => `Understood: ${commands[command]}`,
  unsure: 'I’m not sure what I heard. Say it once more, or tap.',
  noAgain: 'I heard no. To be sure, say it once more, or tap.',
  opening: 'Opening the microphone',
  betweenQuestions: 'The microphone is closed until the next question.',
  away: {
    taken: 'The microphone is gone for now. Listening goes on once it’s back.',
    muted: 'The microphone is silenced for now. Listening goes on once it isn’t.',
    interrupted: 'Listening rests. Touch the screen to go on.',
  },
} as const;
