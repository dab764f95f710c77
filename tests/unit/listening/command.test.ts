import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/listening/command';
import { english } from '../../english';

const { commands, negations } = english;

const all = Object.keys(commands) as (keyof typeof commands)[];
const loud = ['goOn', 'next', 'repeat', 'longer'] as const;
const quiet = ['pause', 'stop'] as const;
const reserved = new Set(Object.values(commands).flatMap((words) => words.split(' ')));
const word = fc
  .stringMatching(/^[a-z]{2,8}$/)
  .filter(
    (made) => !reserved.has(made) && !negations.includes(made) && !/^(please|thanks)$/.test(made),
  );

describe('a phrase', () => {
  it('is a command when it is exactly that, whatever its case and punctuation', () => {
    for (const command of all) {
      expect(commandOf(commands[command])).toBe(command);
      expect(commandOf(` ${commands[command].toUpperCase()}! `)).toBe(command);
      expect(commandOf(`${commands[command]}, please.`)).toBe(command);
    }
  });

  it.each([
    ['Okay, next.', 'next'],
    ['Afterglow, go on', 'goOn'],
    ['That hurts a little now, so please stop.', 'stop'],
    ['No. Stop!', 'stop'],
    ['wait a moment and pause', 'pause'],
  ])('may end with a command: %s', (phrase, command) => {
    expect(commandOf(phrase)).toBe(command);
  });

  it.each([
    '',
    '…',
    'not now',
    "don't stop",
    'Don’t ever stop!',
    'do not go on',
    "you don't have to stop",
    'stop it',
    'nonstop',
    'next to me',
    'ago on',
    'I wish this night were longer',
  ])('may be no command: %s', (phrase) => {
    expect(commandOf(phrase)).toBeUndefined();
  });

  it('is no command when something is said after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(word),
        fc.array(word, { minLength: 1 }),
        (command, before, after) => {
          const said = [...before, commands[command], ...after].join(' ');
          expect(commandOf(said)).toBeUndefined();
        },
      ),
    );
  });

  it('is no command when it ends a longer talk, but for those that make it quiet', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3 }), fc.nat(), (before, pick) => {
        const [loudly, quietly] = [loud[pick % 4] ?? 'next', quiet[pick % 2] ?? 'stop'];
        expect(commandOf([...before, commands[loudly]].join(' '))).toBeUndefined();
        expect(commandOf([...before, commands[quietly]].join(' '))).toBe(quietly);
      }),
    );
  });

  it('is no command when a negation stands shortly before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...negations),
        fc.array(word, { maxLength: 2 }),
        (command, negation, between) => {
          const said = [negation, ...between, commands[command]].join(' ');
          expect(commandOf(said)).toBeUndefined();
        },
      ),
    );
  });
});
