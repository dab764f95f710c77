// What browsers, systems and earbuds may do to a player at any time, for tests of its laws.
import fc from 'fast-check';
import type { Frames } from '../../../src/catalogue/units';
import { nextMark } from '../../../src/routine/marks';
import type { Timeline } from '../../../src/routine/timeline';
import type { createScene } from './rig';

/** What a test lets happen. */
export interface Scene extends ReturnType<typeof createScene> {
  /** Tracks cannot be made, as out of memory. */
  tracksThrow: boolean;
  /** Whether it says that it has come to its end. */
  isOver(): boolean;
}

/** What anybody may expect who has seen all that was done, and nothing of how it works. */
export interface Expected {
  /** `either` after what may go either way. */
  sound: 'yes' | 'no' | 'either';
  /** Where it stands, as long as no time passes; undefined where that is not known. */
  at: Frames | undefined;
  /** Nothing has happened from outside since all was at rest. */
  calm: boolean;
}

/** One part of a law. Much is checked here, and often: \`expect\` would take most of the time. */
export function hold(part: string, isSo: boolean): void {
  if (!isSo) throw new Error(`broken: ${part}`);
}

/** Whether nothing that is shown has changed on the way from `shown` to `at`. */
export function isInTime(timeline: Timeline, shown: Frames, at: Frames): boolean {
  return shown <= at + 1 && at <= nextMark(timeline, shown);
}

type Deed<Model, Real> = (expected: Model, scene: Real) => void | Promise<void>;
export type Command<Model extends object, Real> = fc.AsyncCommand<Model, Real>;

/** Makes commands from a sentence and a deed; `law` holds after each. */
export function commandsUnder<Model extends Expected, Real extends Scene>(
  law: (expected: Model, scene: Real) => void,
) {
  return (says: string, deed: Deed<Model, Real>): Command<Model, Real> => ({
    check: () => true,
    async run(expected, scene) {
      await deed(expected, scene);
      await scene.hear();
      law(expected, scene);
    },
    toString: () => says,
  });
}

/** From now on it may go either way. */
export function disturb(expected: Expected): void {
  expected.calm = false;
  if (expected.sound === 'yes') expected.sound = 'either';
}

const sometimes = fc.constantFrom(true, false, false);

/** All that may happen from outside, as commands made by `command`. */
export function outside<Model extends Expected, Real extends Scene>(
  command: (says: string, deed: Deed<Model, Real>) => Command<Model, Real>,
): fc.Arbitrary<Command<Model, Real>>[] {
  const rest = fc.constant(
    command('all comes to rest', async (expected, scene) => {
      await scene.settle();
      expected.calm = true;
      if (scene.isOver()) expected.sound = 'no';
    }),
  );
  return [
    fc.constant(
      command('the system pauses it', (expected, { audio }) => {
        disturb(expected);
        audio.pause();
      }),
    ),
    fc.constant(
      command('an earbud plays it', (expected, { audio, isOver }) => {
        if (audio.src === '') return;
        disturb(expected);
        expected.sound = 'either';
        if (audio.ended || isOver()) expected.at = undefined;
        audio.play().catch(() => undefined);
      }),
    ),
    sometimes.map((refuses) =>
      command(`the browser ${refuses ? 'refuses' : 'allows'} to play`, (expected, { audio }) => {
        disturb(expected);
        audio.refusesPlay = refuses;
      }),
    ),
    fc.integer({ min: 0, max: 4 }).map((count) =>
      command(`${count} loads will fail`, (expected, { audio }) => {
        if (count > 2 || audio.hasWork) disturb(expected);
        audio.loadsToFail = count;
      }),
    ),
    sometimes.map((throws) =>
      command(`tracks ${throws ? 'cannot' : 'can'} be made`, (expected, scene) => {
        disturb(expected);
        scene.tracksThrow = throws;
      }),
    ),
    fc.constant(
      command('the decoder breaks down', (expected, { audio }) => {
        disturb(expected);
        audio.breakDown();
      }),
    ),
    fc.constant(command('the element works on', (_, { audio }) => audio.work())),
    fc.integer({ min: 1, max: 6 }).map((count) =>
      command(`${count} events come`, (_, { audio }) => {
        for (let i = 0; i < count; i++) audio.deliver();
      }),
    ),
    fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(1000)).map((seconds) =>
      command(`${seconds} s pass`, (expected, { audio }) => {
        if (audio.sounds) expected.at = undefined;
        audio.pass(seconds);
      }),
    ),
    fc.constant(command('a timer rings', (_, { timers }) => timers.ring())),
    // Often, so that sequences come to what stands behind a start.
    ...Array.from({ length: 8 }, () => rest),
  ];
}

/** How sequences are made: long ones as often as short ones. */
export const LONG = { maxCommands: 40, size: 'max' } as const;
