import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAgain } from '../../../src/listening/again';
import type { Command } from '../../../src/listening/command';
import type { Certainty } from '../../../src/listening/recogniser';

const COMMANDS: readonly Command[] = ['yes', 'no', 'pause', 'goOn', 'stop', 'help'];

/** What words become that are said at given times, in milliseconds, to the same. */
function heard(words: readonly (readonly [Command, Certainty, number])[], contexts: string[] = []) {
  let time = 0;
  const again = createAgain(() => time);
  return words.map(([command, certainty, at], index) => {
    time = at;
    return again({ command, certainty, score: 0.7 }, contexts[index] ?? '').certainty;
  });
}

it('believes an unsure word that is said again soon, and only the second one', () => {
  const said = [
    ['stop', 'unsure', 0],
    ['stop', 'unsure', 10_000],
    ['stop', 'unsure', 12_000],
  ] as const;
  expect(heard(said)).toEqual(['unsure', 'fair', 'unsure']);
});

it('believes none that comes too late, to something else, or behind another word', () => {
  const late = [
    ['yes', 'unsure', 0],
    ['yes', 'unsure', 10_001],
  ] as const;
  expect(heard(late)).toEqual(['unsure', 'unsure']);
  const soon = [
    ['yes', 'unsure', 0],
    ['yes', 'unsure', 1000],
  ] as const;
  expect(heard(soon, ['one question', 'the next'])).toEqual(['unsure', 'unsure']);
  for (const between of [
    ['no', 'unsure', 500],
    ['pause', 'sure', 500],
    ['yes', 'sure', 500],
  ] as const) {
    expect(heard([soon[0], between, soon[1]]).at(-1)).toBe('unsure');
  }
});

it('never believes a no or a help for having come twice, nor doubts what is sure', () => {
  const anyWord = fc.record({
    command: fc.constantFrom(...COMMANDS),
    certainty: fc.constantFrom<Certainty>('sure', 'fair', 'unsure'),
    wait: fc.integer({ min: 0, max: 12_000 }),
  });
  fc.assert(
    fc.property(fc.array(anyWord), (words) => {
      let time = 0;
      const again = createAgain(() => time);
      for (const { command, certainty, wait } of words) {
        time += wait;
        const now = again({ command, certainty }, '');
        expect(now.command).toBe(command);
        if (certainty !== 'unsure') expect(now.certainty).toBe(certainty);
        else if (command === 'no' || command === 'help') expect(now.certainty).toBe('unsure');
        else expect(now.certainty).not.toBe('sure');
      }
    }),
  );
});
