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
