// The law of the deck, held against anything that people, browsers and phones may do to it in any
// order: what it says is what the element does.
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { frames, toFrames } from '../../../src/catalogue/units';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { sameUntil } from '../../../src/routine/same-until';
import type { Timeline } from '../../../src/routine/timeline';
import { threeSteps } from './fakes';
import {
  type Command,
  commandsUnder,
  disturb,
  type Expected,
  LONG,
  outside,
  type Scene,
} from './outside';
import { createRig, reelOf } from './rig';

const RUNS = 10_000;

afterAll(() => {
  vi.unstubAllGlobals();
});

function createWorld() {
  const rig = createRig();
  const world = {
    ...rig,
    tracksThrow: false,
    isOver: () => rig.kind() === 'ended',
    reel(timeline: Timeline) {
      const { track } = reelOf(timeline);
      const make = () => {
        if (world.tracksThrow) throw new RangeError('out of memory');
        return track();
      };
      return { timeline, track: make };
    },
  };
  return world satisfies Scene;
}

type World = ReturnType<typeof createWorld>;

interface Deck extends Expected {
  wanted: Timeline | undefined;
}

const SILENT = ['empty', 'standing', 'interrupted', 'blocked', 'ended', 'failed'];

function holdLaw(expected: Deck, world: World): void {
  const { audio, deck, screen } = world;
  const kind = world.kind();
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
  if (expected.sound === 'no') expect(SILENT).toContain(kind);
  if (kind !== 'sounding') return;
  const at = toFrames(audio.currentTime);
  expect(Math.abs(deck.position.value - at)).toBeLessThanOrEqual(1);
  const held = world.held();
  if (!held || !expected.wanted) throw new Error('it sounds what was never made');
  const isRight = held === expected.wanted || at < sameUntil(held, expected.wanted);
  expect(isRight).toBe(true);
}

const command = commandsUnder(holdLaw);

const place = fc.nat(threeSteps.length + 100).map(frames);

const commands: fc.Arbitrary<Command<Deck, World>>[] = [
  place.map((at) =>
    command(`load at ${at}`, (expected, { deck, reel }) => {
      expected.sound = 'no';
      expected.wanted = threeSteps;
      expected.at = frames(Math.min(at, threeSteps.length));
      deck.load(reel(threeSteps), at);
    }),
  ),
  fc.constant(
    command('play', async (expected, { audio, deck, hear, kind, tracksThrow }) => {
      if (!expected.wanted) return deck.play();
      // Some of its tries may be used up already.
      const tries = audio.hasWork ? 1 : 3;
      const isTroubled = audio.refusesPlay || audio.loadsToFail >= tries || tracksThrow;
      expected.sound = expected.calm && !isTroubled ? 'yes' : 'either';
      if (kind() === 'ended') expected.at = frames(0);
      else if (audio.ended) expected.at = undefined;
      const isRefused = audio.refusesPlay && audio.src !== '' && !audio.hasWork && !audio.sounds;
      deck.play();
      if (!isRefused || tracksThrow || audio.keepsOldEvents) return;
      await hear();
      if (audio.loadsToFail === 0) expect(kind()).toBe('blocked');
    }),
  ),
  fc.constant(
    command('pause', (expected, { audio, deck, kind }) => {
      expected.sound = 'no';
      deck.pause();
      expect(audio.sounds).toBe(false);
      expect(SILENT).toContain(kind());
    }),
  ),
  place.map((to) =>
    command(`seek to ${to}`, (expected, { audio, deck, kind, tracksThrow }) => {
      const { wanted } = expected;
      if (wanted) {
        if (to >= wanted.length) expected.sound = 'no';
        else if (kind() === 'ended') expected.sound = audio.paused ? 'no' : 'either';
        else if (tracksThrow) disturb(expected);
        expected.at = frames(Math.min(to, wanted.length));
      }
      deck.seek(to);
    }),
  ),
  fc.tuple(fc.constantFrom('here' as const, 'there' as const), place).map(([where, there]) =>
    command(`a minute more ${where === 'here' ? where : `at ${there}`}`, (expected, world) => {
      const { deck, reel } = world;
      if (!expected.wanted || expected.wanted.length > threeSteps.length + 5 * MINUTE) return;
      if (world.tracksThrow) disturb(expected);
      const at = where === 'here' ? deck.position.value : there;
      expected.wanted = lengthen(expected.wanted, at, MINUTE);
      deck.change(reel(expected.wanted));
    }),
  ),
  fc.constant(
    command('end', (expected, { audio, deck }) => {
      if (expected.wanted) expected.at = expected.wanted.length;
      expected.sound = 'no';
      deck.end();
      expect(audio.sounds).toBe(false);
    }),
  ),
  fc.constant(
    command('clear', (expected, { audio, deck }) => {
      expected.sound = 'no';
      expected.wanted = undefined;
      expected.at = undefined;
      deck.clear();
      expect(audio.sounds).toBe(false);
    }),
  ),
  ...outside(command),
];

describe('the deck', () => {
  it.each([
    ['drops old events', false],
    ['still delivers old events', true],
  ])('says what the element does, in a browser that %s after a new source', async (_, keeps) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, LONG), async (sequence) => {
        const world = createWorld();
        world.audio.keepsOldEvents = keeps;
        const model: Deck = { sound: 'no', wanted: undefined, at: undefined, calm: true };
        await fc.asyncModelRun(() => ({ model, real: world }), sequence);
        await world.settle();
        world.deck.clear();
        expect(world.revoked.mock.calls.length).toBe(world.made.mock.calls.length);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
