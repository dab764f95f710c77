// The law of the whole player, held against anything that people, browsers and phones may do to it in
// any order: what the screen says is what the element does.
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { frames, toFrames, toSeconds } from '../../../src/catalogue/units';
import { hasSession, type Request } from '../../../src/player/machine';
import { createPlayer } from '../../../src/player/player';
import { createTrackElement } from '../../../src/player/track-element';
import type { Prepared, Tracks } from '../../../src/player/tracks';
import type { Asked } from '../../../src/routine/asked';
import { sameUntil } from '../../../src/routine/same-until';
import { isAsking, type Timeline } from '../../../src/routine/timeline';
import { resolved } from '../routine/resolved';
import { AllHere, FakeBed, preparedWith, questions, threeSteps } from './fakes';
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
import { createScene, reelOf } from './rig';

const RUNS = 10_000;

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Voices that are in memory or come when the test lets them. */
class SlowTracks extends AllHere implements Tracks {
  timeline: Timeline = threeSteps;
  inMemory = true;
  throws = false;
  #coming: { arrive(): void; fail(): void }[] = [];

  readonly #prepared = (timeline: Timeline, request: Request): Prepared =>
    preparedWith(timeline, request, (wanted) => ({
      ...reelOf(wanted),
      track: (at) => {
        if (this.throws) throw new RangeError('out of memory');
        return reelOf(wanted).track(at);
      },
    }));
  ready(request: Request) {
    return this.inMemory ? this.#prepared(this.timeline, request) : undefined;
  }
  outline(request: Request) {
    return this.prepare(request);
  }
  prepare(request: Request) {
    const { timeline } = this;
    return new Promise<Prepared>((resolve, reject) => {
      this.#coming.push({
        arrive: () => resolve(this.#prepared(timeline, request)),
        fail: () => reject(new Error('no voice')),
      });
    });
  }
  get isWaited() {
    return this.#coming.length > 0;
  }
  come(how: 'arrive' | 'fail') {
    for (const each of this.#coming.splice(0)) each[how]();
  }
}

function createWorld() {
  const scene = createScene();
  const tracks = new SlowTracks();
  const bed = new FakeBed();
  const player = createPlayer(createTrackElement(scene.audio), tracks, bed);
  const kind = () => player.state.value.kind;
  const world = {
    ...scene,
    tracks,
    bed,
    player,
    kind,
    get tracksThrow() {
      return tracks.throws;
    },
    set tracksThrow(throws: boolean) {
      tracks.throws = throws;
    },
    isOver: () => kind() === 'finished' || scene.audio.ended,
    /** What someone began to answer some time ago. */
    begun: undefined as Asked | undefined,
  };
  return world satisfies Scene;
}

type World = ReturnType<typeof createWorld>;

interface Playing extends Expected {
  /** Help was shown, and nobody has taken it back or left. */
  helps: boolean;
}

function holdLaw(expected: Playing, world: World): void {
  const { audio, bed, player, timers, tracks } = world;
  const state = player.state.value;
  const { kind } = state;
  if (player.help.value) expected.helps = true;
  hold('one timer at most', timers.count <= 1);
  hold('the bed plays exactly with the voice', bed.playing === (kind === 'playing'));
  hold('help stays', (player.help.value !== undefined) === expected.helps);
  // Until an event is delivered, nobody can know of what it tells.
  if (audio.hasWork) return;
  hold('it plays exactly if it says so', (kind === 'playing') === audio.sounds);
  hold('it prepares only what is to come', kind !== 'preparing' || tracks.isWaited);
  hold('nothing is about to start for ever', kind !== 'ready');
  const isHeard = audio.sounds || world.isOver();
  hold('it sounds if nothing stands against it', expected.sound !== 'yes' || isHeard);
  hold('it is silent if nobody asked', expected.sound !== 'no' || !audio.sounds);
  if (kind !== 'playing') return;
  const at = toFrames(audio.currentTime);
  const held = world.held();
  hold("the position is the element's", isInTime(state.timeline, player.position.value, at));
  if (!held) throw new Error('it sounds what was never made');
  const isRight = held === state.timeline || at < sameUntil(held, state.timeline);
  hold('what sounds is what is shown', isRight);
}

const command = commandsUnder(holdLaw);
const deed = (says: string, act: (expected: Playing, world: World) => void) =>
  fc.constant(command(says, act));

const request = (): Request => ({
  routine: resolved('hydration', { bed: 'rain' }),
});

/** What is asked of it while all is well is heard. */
const hopeForSound = (expected: Playing, { audio, tracks }: World) => {
  // Some of its tries may be used up already.
  const tries = audio.hasWork ? 1 : 3;
  const isTroubled = audio.refusesPlay || audio.loadsToFail >= tries || tracks.throws;
  expected.sound = expected.calm && !isTroubled ? 'yes' : 'either';
};

const moves: readonly fc.Arbitrary<Command<Playing, World>>[] = [
  ...(['previous', 'repeat', 'next'] as const).map((to) =>
    deed(`go to ${to}`, (expected, { player }) => {
      disturb(expected);
      player.go(to);
    }),
  ),
  fc.nat(Math.ceil(toSeconds(questions.length))).map((to) =>
    command(`seek to ${to} s`, (expected, { player }) => {
      disturb(expected);
      player.seekTo(to);
    }),
  ),
  fc.nat(questions.length).map((to) =>
    command(`jump to ${to}`, (expected, { player }) => {
      disturb(expected);
      player.jumpTo(frames(to));
    }),
  ),
  fc.nat(1000).map((by) =>
    command(`back by ${by}`, (expected, { player }) => {
      disturb(expected);
      player.back(frames(by));
    }),
  ),
  fc.integer({ min: -30, max: 30 }).map((by) =>
    command(`seek by ${by} s`, (expected, { player }) => {
      disturb(expected);
      player.seekBy(by);
    }),
  ),
];

const commands: fc.Arbitrary<Command<Playing, World>>[] = [
  ...[threeSteps, questions, questions].flatMap((timeline) =>
    [true, true, true, true, true, false].map((inMemory) =>
      deed(`start ${timeline.title}${inMemory ? '' : ', not in memory'}`, (expected, world) => {
        world.tracks.timeline = timeline;
        world.tracks.inMemory = inMemory;
        expected.helps = false;
        if (inMemory) hopeForSound(expected, world);
        else expected.sound = 'either';
        void world.player.start(request());
      }),
    ),
  ),
  deed('the voice arrives', (_, { tracks }) => tracks.come('arrive')),
  deed('the voice cannot be had', (_, { tracks }) => tracks.come('fail')),
  deed('stand there', (expected, world) => {
    expected.helps = false;
    expected.sound = 'no';
    world.tracks.inMemory = true;
    void world.player.stand(request());
    hold('what only stands is silent', !world.audio.sounds);
  }),
  deed('play', (expected, world) => {
    const state = world.player.state.value;
    const { kind } = state;
    if (kind === 'finished' || world.audio.ended) world.tracks.inMemory = true;
    if (hasSession(state)) hopeForSound(expected, world);
    if (kind === 'preparing' || kind === 'failed') expected.sound = 'either';
    world.player.play();
  }),
  deed('pause', (expected, { audio, player }) => {
    expected.sound = 'no';
    player.pause();
    hold('a pause is silent', !audio.sounds && player.state.value.kind !== 'playing');
  }),
  deed('one more minute', (expected, { player }) => {
    const now = player.state.value;
    if (hasSession(now) && toSeconds(now.timeline.length) > 600) return;
    disturb(expected);
    player.oneMoreMinute();
  }),
  ...(['yes', 'no'] as const).map((answer) =>
    deed(`answer ${answer}`, (expected, { player }) => {
      const asked = player.asked.value;
      if (!asked) return;
      expected.sound = 'either';
      player.answer(asked, answer);
    }),
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: -1, max: 9 }), fc.boolean()).map(([index, after, isYes]) =>
    command(`${isYes ? 'yes' : 'no'} ${after} s into question ${index}`, (expected, { player }) => {
      const state = player.state.value;
      if (!hasSession(state)) return;
      const asking = state.timeline.steps.filter(isAsking);
      const start = asking[index % asking.length]?.start;
      if (start === undefined) return;
      expected.sound = 'either';
      player.seekTo(toSeconds(start) + after);
      const asked = player.asked.value;
      if (asked) player.answer(asked, isYes ? 'yes' : 'no');
    }),
  ),
  deed('begin to answer', (_, world) => {
    world.begun = world.player.asked.value ?? world.begun;
  }),
  ...(['yes', 'no'] as const).map((answer) =>
    deed(`answer ${answer} to what was begun`, (expected, { player, begun }) => {
      if (!begun) return;
      expected.sound = 'either';
      player.answer(begun, answer);
    }),
  ),
  deed('offer again', (expected, { player }) => {
    expected.sound = 'either';
    if (!player.help.value) player.offerAgain();
  }),
  deed('say help', (expected, { player }) => {
    if (player.help.value) expected.sound = 'either';
    player.sayHelp();
  }),
  deed('take back', (expected, { player }) => {
    if (player.help.value) expected.sound = 'either';
    expected.helps = false;
    player.takeBack();
  }),
  deed('stop', (expected, { audio, player }) => {
    expected.sound = 'no';
    expected.helps = false;
    player.stop();
    hold('a stop is silent', !audio.sounds && player.state.value.kind === 'idle');
  }),
  ...moves,
  ...outside(command),
];

const timelines = { threeSteps, questions };
const anyTimeline = fc.constantFrom('threeSteps' as const, 'questions' as const);

describe('the player', () => {
  it.each([
    ['keeps to the standard', false],
    ['takes the standard lightly', true],
  ])('says what the element does, in a browser that %s', async (_, isOdd) => {
    await fc.assert(
      fc.asyncProperty(anyTimeline, fc.commands(commands, LONG), async (first, sequence) => {
        const world = createWorld();
        world.audio.isOdd = isOdd;
        world.tracks.timeline = timelines[first];
        await world.player.start(request());
        await world.settle();
        const model: Playing = { sound: 'yes', at: undefined, calm: true, helps: false };
        await fc.asyncModelRun(() => ({ model, real: world }), sequence);
        await world.settle();
        world.player.stop();
        expect(world.revoked).toEqual(world.made);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
