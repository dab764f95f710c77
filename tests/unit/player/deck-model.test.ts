// The law of the deck, held against anything that people, browsers and phones may do to it in any
// order: what it says is what the element does.
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Frames, frames, toFrames } from '../../../src/catalogue/units';
import type { DeckState } from '../../../src/player/deck';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { sameUntil } from '../../../src/routine/same-until';
import type { Timeline } from '../../../src/routine/timeline';
import { threeSteps } from './fakes';
import {
  type Command,
  commandsUnder,
  disturb,
  type Expected,
  hold,
  isInTime,
  LONG,
  outside,
  type Scene,
} from './outside';
import { createRig, reelOf } from './rig';

const RUNS = 12_000;

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
      const reel = reelOf(timeline);
      const make = (at: Frames) => {
        if (world.tracksThrow) throw new RangeError('out of memory');
        return reel.track(at);
      };
      return { ...reel, track: make };
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
  const { audio, deck, timers } = world;
  const kind = world.kind();
  const isNear = (at: Frames) => Math.abs(deck.position.value - at) <= 1;
  hold('one timer at most', timers.count <= 1);
  hold('empty while nothing is in it', (kind === 'empty') === (expected.wanted === undefined));
  hold('it stands where it was put', expected.at === undefined || isNear(expected.at));
  // Until an event is delivered, nobody can know of what it tells.
  if (audio.hasWork) return;
  hold('it sounds exactly if it says so', (kind === 'sounding') === audio.sounds);
  hold('nothing starts for ever', kind !== 'starting');
  hold('it sounds if nothing stands against it', expected.sound !== 'yes' || isHeard(kind));
  hold('it is silent if nobody asked', expected.sound !== 'no' || SILENT.includes(kind));
  if (kind !== 'sounding') return;
  const at = toFrames(audio.currentTime);
  const held = world.held();
  if (!held || !expected.wanted) throw new Error('it sounds what was never made');
  hold("the position is the element's", isInTime(expected.wanted, deck.position.value, at));
  hold('asked for, it is so to the frame', Math.abs(deck.now() - at) <= 1);
  const isRight = held === expected.wanted || at < sameUntil(held, expected.wanted);
  hold('what sounds is what is wanted', isRight);
}

function isHeard(kind: DeckState['kind']): boolean {
  return kind === 'sounding' || kind === 'ended';
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
      if (kind() === 'ended') expected.at = audio.paused ? frames(0) : undefined;
      else if (audio.ended) expected.at = undefined;
      const isRefused = audio.refusesPlay && audio.src !== '' && !audio.hasWork && !audio.sounds;
      deck.play();
      if (!isRefused || tracksThrow || audio.isOdd) return;
      await hear();
      hold('a refusal wants a tap', audio.loadsToFail > 0 || kind() === 'blocked');
    }),
  ),
  fc.constant(
    command('pause', (expected, { audio, deck, kind }) => {
      expected.sound = 'no';
      deck.pause();
      hold('a pause is silent', !audio.sounds && SILENT.includes(kind()));
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
      hold('the end is silent', !audio.sounds);
    }),
  ),
  fc.constant(
    command('clear', (expected, { audio, deck }) => {
      expected.sound = 'no';
      expected.wanted = undefined;
      expected.at = undefined;
      deck.clear();
      hold('nothing is silent', !audio.sounds);
    }),
  ),
  ...outside(command),
];

describe('the deck', () => {
  it.each([
    ['keeps to the standard', false],
    ['takes the standard lightly', true],
  ])('says what the element does, in a browser that %s', async (_, isOdd) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, LONG), async (sequence) => {
        const world = createWorld();
        world.audio.isOdd = isOdd;
        world.deck.load(world.reel(threeSteps), frames(0));
        world.deck.play();
        await world.settle();
        const model: Deck = { sound: 'yes', wanted: threeSteps, at: undefined, calm: true };
        await fc.asyncModelRun(() => ({ model, real: world }), sequence);
        await world.settle();
        world.deck.clear();
        expect(world.revoked).toEqual(world.made);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
