// A word that was heard, but not surely, and is soon said again: whoever was not understood does that by themselves.
// Of four hours of people's talk (audio/packs/ear-en.md) 32 words are unsure, and one comes twice within ten
// seconds. Pure but for the clock that it is given.
import type { Command } from './command';
import type { Word } from './recogniser';

/** So soon one says it again who was not understood, in milliseconds. */
const SOON = 10_000;

/** What no second time makes sure: a wrong no is the dangerous one, and what an ear once heard twice as "help" was "ouch". */
const NEVER: readonly Command[] = ['no', 'help'];

/** What `word` is worth, after those before it. `context`: what it would be said to; only to the same it is again. */
export type Again = (word: Word, context: string) => Word;

/** Hears words in their order; `now` is a clock in milliseconds that only goes forward. */
export function createAgain(now: () => number): Again {
  let before:
    | { readonly command: Command; readonly context: string; readonly at: number }
    | undefined;
  return (word, context) => {
    const was = before;
    before = undefined;
    if (word.certainty !== 'unsure') return word;
    const { command } = word;
    const at = now();
    const isAgain = was?.command === command && was.context === context && at - was.at <= SOON;
    if (isAgain && !NEVER.includes(command)) return { ...word, certainty: 'fair' };
    before = { command, context, at };
    return word;
  };
}
