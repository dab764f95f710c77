import { describe, expect, it } from 'vitest';
import { type Command, commands } from '../../../src/locale/en/commands';
import { listening, trial } from '../../../src/locale/en/listening';

/** What a screen reader says without a pause in it. */
function breathsOf(sentence: string): readonly string[] {
  return sentence
    .split(/[.,:;!?]/)
    .map((breath) => breath.replace(/[“”]/g, '').trim().toLowerCase())
    .filter(Boolean);
}

const all = Object.keys(commands) as Command[];

/** All that is announced while the microphone may be open. */
const TOLD = [
  ...all.map(listening.understood),
  ...all.flatMap((command) =>
    Object.values(trial.comes).map((comes) => `${trial.word(command)} ${comes} ${trial.sure(0.9)}`),
  ),
  listening.unsure,
  listening.noAgain,
  ...Object.values(listening.away),
  ...Object.values(listening.faults),
  ...Object.values(listening.betweenQuestions),
  `${trial.listens} ${listening.earbuds}`,
  trial.all,
];

describe('what a screen reader announces beside the microphone', () => {
  it.each(TOLD)('“%s” has no command between two pauses', (sentence) => {
    const words: readonly string[] = Object.values(commands);
    expect(breathsOf(sentence).filter((breath) => words.includes(breath))).toEqual([]);
  });

  it('would be found out', () => {
    expect(breathsOf('Understood: “Stop”.')).toContain(commands.stop);
  });

  it('asks for a second no by nothing that a yes would answer', () => {
    expect(listening.noAgain).not.toContain('?');
  });
});
