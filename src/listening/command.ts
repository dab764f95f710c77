// Which command a phrase is, if any.
import { type AllWords, allWords } from '../language/words';

export type Command = keyof AllWords['commands'];

/** What makes the room quieter is understood at the end of any sentence. */
const ALWAYS: readonly Command[] = ['pause', 'stop'];

/** Words that may come before any other command: more is talk among people, not to a phone. */
const LEAD_AT_MOST = 2;

/** How many words a negation reaches forward. */
const NEGATION_REACH = 3;

/**
 * The command that `phrase` is or ends with, whatever its case and punctuation; undefined when it
 * is none, or is turned around as in “don’t stop”.
 */
export function commandOf(phrase: string): Command | undefined {
  const { commands, courtesies, negations } = allWords();
  const said = wordsOf(phrase);
  while (courtesies.includes(said.at(-1) ?? '')) said.pop();
  return Object.keys(commands)
    .filter(isCommand)
    .find((command) => {
      const wanted = wordsOf(commands[command]);
      const lead = said.slice(0, -wanted.length);
      if (said.slice(-wanted.length).join(' ') !== wanted.join(' ')) return false;
      if (lead.slice(-NEGATION_REACH).some((word) => negations.includes(word))) return false;
      return lead.length <= LEAD_AT_MOST || ALWAYS.includes(command);
    });
}

function wordsOf(phrase: string): string[] {
  const plain = phrase.toLowerCase().replace(/['’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether `name` is one of the commands. */
export function isCommand(name: string): name is Command {
  const { commands } = allWords();
  return name in commands;
}
