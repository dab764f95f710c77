// The law of the deck, held against anything that people, browsers and phones may do to it in any
// order: what it says is what the element does.
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Frames, frames, toFrames } from '../../../src/catalogue/units';
import type { Reel } from '../../../src/player/deck';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { sameUntil } from '../../../src/routine/same-until';
import type { Timeline } from '../../../src/routine/timeline';
import { threeSteps } from './fakes';
import { createRig, reelOf } from './rig';

const RUNS = 12_000;

afterAll(() => {
  vi.unstubAllGlobals();
});

class World {
  readonly rig = createRig();
  /** Every timeline whose track was made, by its length: the element's duration tells which is in. */
  readonly timelines = new Map<number, Timeline>();
  tracksThrow = false;

  reel(timeline: Timeline): Reel {
    const { track } = reelOf(timeline);
    return {
      timeline,
      track: () => {
        if (this.tracksThrow) throw new RangeError('out of memory');
        this.timelines.set(timeline.length, timeline);
        return track();
      },
    };
  }
}

/** What anybody may expect who has seen all that was done, and nothing of how it works. */
interface Expected {
  /** `either` after what may go either way. */
  sound: 'yes' | 'no' | 'either';
  wanted: Timeline | undefined;
  /** Where it stands, as long as no time passes. */
  at: Frames | undefined;
  /** Nothing has happened from outside since all was at rest. */
  calm: boolean;
}

type Command = fc.AsyncCommand<Expected, World>;

/** A command from a sentence and a deed. The law holds after each. */
function command(
  says: string,
  deed: (expected: Expected, world: World) => void | Promise<void>,
): Command {
  return {
    check: () => true,
    async run(expected, world) {
      await deed(expected, world);
      await world.rig.hear();
      holdLaw(expected, world);
    },
    toString: () => says,
  };
}

const SILENT = ['empty', 'standing', 'interrupted', 'blocked', 'ended', 'failed'];

function holdLaw(expected: Expected, { rig, timelines }: World): void {
  const { audio, deck, screen } = rig;
  const kind = rig.kind();
  expect(screen.loops).toBeLessThanOrEqual(1);
  expect(kind === 'empty').toBe(expected.wanted === undefined);
  if (expected.at !== undefined) {
    expect(Math.abs(deck.position.value - expected.at)).toBeLessThanOrEqual(1);
  }
  // Until an event is delivered, nobody can know of what it tells.
  if (audio.hasWork) return;
  expect(kind === 'sounding').toBe(audio.sounds);
  expect(kind).not.toBe('starting');
  if (SILENT.includes(kind) && audio.src) expect(audio.paused || audio.ended).toBe(true);
  if (expected.sound === 'yes') expect(['sounding', 'ended']).toContain(kind);
  if (expected.sound === 'no') expect(['sounding', 'starting']).not.toContain(kind);
  if (kind !== 'sounding') return;
  const at = toFrames(audio.currentTime);
  expect(Math.abs(deck.position.value - at)).toBeLessThanOrEqual(1);
  const held = timelines.get(toFrames(audio.duration));
  if (!held || !expected.wanted) throw new Error('it sounds what was never made');
  const isRight = held === expected.wanted || at < sameUntil(held, expected.wanted);
  expect(isRight).toBe(true);
}

const disturb = (expected: Expected) => {
  expected.calm = false;
  if (expected.sound === 'yes') expected.sound = 'either';
};

const place = fc.nat(threeSteps.length + 100).map(frames);

const rest = command('all comes to rest', async (expected, { rig }) => {
  await rig.settle();
  expected.calm = true;
  if (rig.kind() === 'ended') expected.sound = 'no';
});

const commands: fc.Arbitrary<Command>[] = [
  place.map((at) =>
    command(`load at ${at}`, (expected, world) => {
      expected.sound = 'no';
      expected.wanted = threeSteps;
      expected.at = frames(Math.min(at, threeSteps.length));
      world.rig.deck.load(world.reel(threeSteps), at);
    }),
  ),
  fc.constant(
    command('play', async (expected, { rig, tracksThrow }) => {
      const { audio, deck } = rig;
      if (!expected.wanted) return deck.play();
      const isTroubled = audio.refusesPlay || audio.loadsToFail > 2 || tracksThrow;
      const isCalm = expected.calm && !isTroubled;
      expected.sound = isCalm ? 'yes' : 'either';
      if (rig.kind() === 'ended') expected.at = frames(0);
      else if (audio.ended) expected.at = undefined;
      const isRefused = audio.refusesPlay && audio.src !== '' && !audio.hasWork && !audio.sounds;
      deck.play();
      if (!isRefused || tracksThrow || audio.keepsOldEvents) return;
      await rig.hear();
      if (audio.loadsToFail === 0) expect(rig.kind()).toBe('blocked');
    }),
  ),
  fc.constant(
    command('pause', (expected, { rig }) => {
      expected.sound = 'no';
      rig.deck.pause();
      expect(rig.audio.sounds).toBe(false);
      expect(SILENT).toContain(rig.kind());
    }),
  ),
  place.map((to) =>
    command(`seek to ${to}`, (expected, { rig, tracksThrow }) => {
      const { wanted } = expected;
      if (wanted) {
        if (to >= wanted.length) expected.sound = 'no';
        else if (rig.kind() === 'ended') expected.sound = rig.audio.paused ? 'no' : 'either';
        else if (tracksThrow) disturb(expected);
        expected.at = frames(Math.min(to, wanted.length));
      }
      rig.deck.seek(to);
    }),
  ),
  fc.tuple(fc.constantFrom('here' as const, 'there' as const), place).map(([where, there]) =>
    command(`a minute more ${where === 'here' ? where : `at ${there}`}`, (expected, world) => {
      const { deck } = world.rig;
      if (!expected.wanted || expected.wanted.length > threeSteps.length + 5 * MINUTE) return;
      if (world.tracksThrow) disturb(expected);
      const at = where === 'here' ? deck.position.value : there;
      expected.wanted = lengthen(expected.wanted, at, MINUTE);
      deck.change(world.reel(expected.wanted));
    }),
  ),
  fc.constant(
    command('end', (expected, { rig }) => {
      if (expected.wanted) expected.at = expected.wanted.length;
      expected.sound = 'no';
      rig.deck.end();
      expect(rig.audio.sounds).toBe(false);
    }),
  ),
  fc.constant(
    command('clear', (expected, { rig }) => {
      expected.sound = 'no';
      expected.wanted = undefined;
      expected.at = undefined;
      rig.deck.clear();
      expect(rig.audio.sounds).toBe(false);
    }),
  ),
  fc.constant(
    command('the system pauses it', (expected, { rig }) => {
      disturb(expected);
      rig.audio.pause();
    }),
  ),
  fc.constant(
    command('an earbud plays it', (expected, { rig }) => {
      if (!expected.wanted) return;
      disturb(expected);
      expected.sound = 'either';
      if (rig.audio.ended || rig.kind() === 'ended') expected.at = undefined;
      rig.audio.play().catch(() => undefined);
    }),
  ),
  fc.boolean().map((refuses) =>
    command(`the browser ${refuses ? 'refuses' : 'allows'} to play`, (expected, { rig }) => {
      disturb(expected);
      rig.audio.refusesPlay = refuses;
    }),
  ),
  fc.integer({ min: 0, max: 4 }).map((count) =>
    command(`${count} loads will fail`, (expected, { rig }) => {
      if (count > 2 || rig.audio.hasWork) disturb(expected);
      rig.audio.loadsToFail = count;
    }),
  ),
  fc.boolean().map((throws) =>
    command(`tracks ${throws ? 'cannot' : 'can'} be made`, (expected, world) => {
      disturb(expected);
      world.tracksThrow = throws;
    }),
  ),
  fc.constant(
    command('the decoder breaks down', (expected, { rig }) => {
      disturb(expected);
      rig.audio.breakDown();
    }),
  ),
  fc.constant(command('the element works on', (_, { rig }) => rig.audio.work())),
  fc.integer({ min: 1, max: 6 }).map((count) =>
    command(`${count} events come`, (_, { rig }) => {
      for (let i = 0; i < count; i++) rig.audio.deliver();
    }),
  ),
  fc.integer({ min: 1, max: 90 }).map((seconds) =>
    command(`${seconds} s pass`, (expected, { rig }) => {
      if (rig.audio.sounds) expected.at = undefined;
      rig.audio.pass(seconds);
    }),
  ),
  fc.constant(command('a frame is shown', (_, { rig }) => rig.screen.show())),
  // Three times, so that sequences often reach what stands behind a start.
  fc.constant(rest),
  fc.constant(rest),
  fc.constant(rest),
];

describe('the deck', () => {
  it.each([
    ['drops old events', false],
    ['still delivers old events', true],
  ])('says what the element does, in a browser that %s after a new source', async (_, keeps) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (sequence) => {
        const world = new World();
        world.rig.audio.keepsOldEvents = keeps;
        const made = vi.spyOn(URL, 'createObjectURL');
        const revoked = vi.spyOn(URL, 'revokeObjectURL');
        made.mockClear();
        revoked.mockClear();
        const start = () => ({
          model: {
            sound: 'no',
            wanted: undefined,
            at: undefined,
            calm: true,
          } satisfies Expected as Expected,
          real: world,
        });
        await fc.asyncModelRun(start, sequence);
        await world.rig.settle();
        world.rig.deck.clear();
        expect(revoked.mock.calls.length).toBe(made.mock.calls.length);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
