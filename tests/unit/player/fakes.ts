// An element and tracks that do at once what they are told, and whose clock a test moves by hand.
import { signal } from '@preact/signals';
import type { AdviceId, CueRole } from '../../../src/catalogue/model';
import { type Frames, frames, type Seconds, toSeconds } from '../../../src/catalogue/units';
import type { Bed } from '../../../src/player/bed';
import type { Request } from '../../../src/player/machine';
import type { Reel, Track } from '../../../src/player/reel';
import type { ElementEvent, PlayResult, TrackElement } from '../../../src/player/track-element';
import type { Prepared, Tracks } from '../../../src/player/tracks';
import type { AdviceOf } from '../../../src/routine/answer';
import { compile, compileSteps, type SoundLengths } from '../../../src/routine/compile';
import { findPlace } from '../../../src/routine/find-place';
import type { RoutineCue, RoutinePart, RoutineStep } from '../../../src/routine/routine';
import type { Timeline } from '../../../src/routine/timeline';
import { PackError } from '../../../src/track/clips';

export class FakeElement implements TrackElement {
  at: Seconds = 0;
  sounding = false;
  loads: Blob[] = [];
  willPlay: PlayResult = 'playing';
  #listeners: ((event: ElementEvent) => void)[] = [];
  #ended = false;
  #broken = false;

  load(track: Blob, at: Seconds) {
    this.loads.push(track);
    this.#ended = false;
    this.#broken = false;
    this.at = at;
    this.sounding = false;
  }
  async play() {
    if (this.willPlay === 'playing') {
      this.sounding = true;
      this.say('playing');
    }
    return this.willPlay;
  }
  pause() {
    if (!this.sounding) return;
    this.sounding = false;
    this.say('paused');
  }
  seek(to: Seconds) {
    this.#ended = false;
    this.at = to;
    this.say('seeked');
  }
  position() {
    return this.at;
  }
  doing() {
    if (this.#broken) return 'broken' as const;
    if (this.#ended) return 'ended' as const;
    return this.sounding ? ('sounding' as const) : ('silent' as const);
  }
  clear() {
    this.sounding = false;
  }
  listen(listener: (event: ElementEvent) => void) {
    this.#listeners.push(listener);
  }

  /** What a real element would report. */
  say(event: ElementEvent) {
    for (const listener of this.#listeners) listener(event);
  }
  /** It sounds to its end, at `length`. */
  end(length: Frames = frames(0)) {
    this.at = toSeconds(length);
    this.sounding = false;
    this.#ended = true;
    this.say('ended');
  }
  /** It breaks in the middle. */
  break() {
    this.sounding = false;
    this.#broken = true;
    this.say('failed');
  }
  /** The sound goes on until `to`. No other clock goes on meanwhile, so that no timer is late: it is told as a jump. */
  playTo(to: Seconds) {
    this.at = to;
    this.say('seeked');
  }
}

export class FakeBed implements Bed {
  chosen = 'none';
  playing = false;
  ducked = false;
  choose(bed: string) {
    this.chosen = bed;
  }
  duck(speaking: boolean) {
    this.ducked = speaking;
  }
  play() {
    this.playing = true;
  }
  pause() {
    this.playing = false;
  }
}

const line = (id: string, name: string, role: CueRole): RoutineCue => ({
  id: `hydration.${id}.${name}`,
  role,
  text: `${name} ${id}.`,
  keep: 'always',
  quiet: 0,
});

const step = (id: string): RoutineStep => ({
  kind: 'guided',
  id: `hydration.${id}`,
  title: id,
  keep: 'always',
  seconds: 60,
  cues: [line(id, 'open', 'opening'), line(id, 'soon', 'nearing-end')],
});

const asked = (id: string, yes: AdviceId): RoutineStep => ({
  kind: 'question',
  id: `hydration.${id}`,
  title: id,
  keep: 'always',
  seconds: 20,
  hold: 8,
  yes,
  cues: [line(id, 'ask', 'question')],
});

const again: RoutineStep = {
  kind: 'again',
  id: 'hydration.again',
  title: 'again',
  keep: 'always',
  seconds: 15,
  hold: 8,
  cues: [
    line('again', 'none', 'guidance'),
    line('again', 'one', 'question'),
    line('again', 'two', 'question'),
  ],
};

const lengths: SoundLengths = { cue: () => frames(100), chime: () => frames(50) };
/** Those of a voice that takes more time. */
const slowLengths: SoundLengths = { ...lengths, cue: () => frames(340) };

const three = {
  id: 'three',
  title: 'Three',
  parts: [
    { id: 'three', title: 'Three', minutes: 3, steps: [step('one'), step('two'), step('three')] },
  ],
};

/** Three steps of about a minute. */
export const threeSteps: Timeline = compile(three, lengths);

/** The same, said slowly. */
export const threeSlowSteps: Timeline = compile(three, slowLengths);

/** Two steps; the first gives way to something else, and waits. */
export const waiting: Timeline = compile(
  {
    id: 'waiting',
    title: 'Waiting',
    parts: [
      {
        id: 'waiting',
        title: 'Waiting',
        minutes: 2,
        steps: [
          {
            ...step('film'),
            cues: [
              line('film', 'open', 'opening'),
              { ...line('film', 'wait', 'guidance'), quiet: 5, waits: true },
            ],
          },
          step('after'),
        ],
      },
    ],
  },
  lengths,
);

const check = (id: string): RoutinePart => ({
  id,
  title: 'Questions',
  minutes: 3,
  steps: [step('start'), asked('sore', 'sore'), asked('head', 'call-head'), again, step('end')],
});

/** A word first, then a question of care, one that is urgent, the offer to ask again, a last word. */
export const questions: Timeline = compile(
  { id: 'questions', title: 'Questions', parts: [check('questions')] },
  lengths,
);

/** The same, said slowly. */
export const slowQuestions: Timeline = compile(
  { id: 'questions', title: 'Questions', parts: [check('questions')] },
  slowLengths,
);

/** The same twice in one routine. */
export const twoChecks: Timeline = compile(
  { id: 'twice', title: 'Twice', parts: [check('first'), check('second')] },
  lengths,
);

/** One step of advice for each question, half a minute long. */
export const adviceOf: AdviceOf = (id) => ({
  kind: id.startsWith('call-') || id === 'stay' ? 'urgent' : 'care',
  steps: compileSteps({ id: '', title: '' }, [{ ...step(id), seconds: 30 }], lengths).map(
    (each) => ({
      ...each,
      advice: id,
    }),
  ),
});

/** A whole track in `blob`. */
export function wholeIn(blob: Blob, { length }: Timeline): Track {
  return { blob, from: frames(0), until: length, saying: undefined };
}

/** What a test's tracks prepare for `timeline`, all of it here. */
export function preparedWith(
  timeline: Timeline,
  { from }: Request,
  reelOf: (timeline: Timeline) => Reel,
): Prepared {
  return {
    timeline,
    adviceOf,
    begins: from
      ? findPlace(timeline, from, adviceOf)
      : { timeline, changes: [], position: frames(0) },
    first: [],
    all: [],
    reelOf,
    want: () => undefined,
  };
}

/** Tracks of which all that is asked for is here. */
export class AllHere {
  readonly isFetching = signal(false);
  readonly lacks = signal(false);
  async ahead() {}
  async warm() {}
  async whole(): Promise<never> {
    throw new Error('nobody saves it here');
  }
  rest() {}
}

/** Tracks of one timeline, whose Blob says how long the timeline was, in seconds. */
export class FakeTracks extends AllHere implements Tracks {
  inMemory = true;
  fails = false;
  /** What assembling a track does. */
  breaksTracks = false;
  /** What getting ready throws. */
  throws: Error | undefined;
  timeline = threeSteps;
  readonly #prepared = (request: Request): Prepared =>
    preparedWith(this.timeline, request, (timeline) => ({
      timeline,
      reach: () => ({ from: frames(0), until: timeline.length }),
      track: () => {
        if (this.breaksTracks) throw new PackError('a pack is too short');
        return wholeIn(new Blob([String(Math.round(toSeconds(timeline.length)))]), timeline);
      },
    }));
  ready(request: Request) {
    if (this.throws) throw this.throws;
    return this.inMemory ? this.#prepared(request) : undefined;
  }
  outline(request: Request) {
    return this.prepare(request);
  }
  async prepare(request: Request) {
    if (this.fails) throw new Error('no voice');
    return this.#prepared(request);
  }
}
