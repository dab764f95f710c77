// An element and tracks that do at once what they are told, and whose clock a test moves by hand.
import { frames, type Seconds, toSeconds } from '../../../src/catalogue/units';
import type { Bed } from '../../../src/player/bed';
import type { ElementEvent, PlayResult, TrackElement } from '../../../src/player/track-element';
import type { Prepared, Tracks } from '../../../src/player/tracks';
import { compile } from '../../../src/routine/compile';
import type { Routine } from '../../../src/routine/routine';
import type { Timeline } from '../../../src/routine/timeline';

export class FakeElement implements TrackElement {
  at: Seconds = 0;
  sounding = false;
  loads: Blob[] = [];
  willPlay: PlayResult = 'playing';
  #listeners: ((event: ElementEvent) => void)[] = [];

  load(track: Blob, at: Seconds) {
    this.loads.push(track);
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
    this.at = to;
    this.say('time');
  }
  position() {
    return this.at;
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
  /** The sound goes on until `to`. */
  playTo(to: Seconds) {
    this.at = to;
    this.say('time');
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

const step = (id: string) => ({
  practice: 'hydration' as const,
  step: {
    id,
    title: id,
    keep: 'always' as const,
    seconds: 60,
    cues: [
      { id: 'open', role: 'opening' as const, text: `Open ${id}.`, keep: 'always' as const },
      { id: 'soon', role: 'nearing-end' as const, text: `Soon ${id}.`, keep: 'always' as const },
    ],
  },
});

const routine: Routine = {
  title: 'Three',
  minutes: { short: 3, standard: 3, long: 3 },
  steps: [step('one'), step('two'), step('three')],
};

/** Three steps of about a minute. */
export const threeSteps: Timeline = compile(routine, 'standard', {
  cue: () => frames(100),
  chime: () => frames(50),
});

/** Tracks of `threeSteps` whose Blob says how long the timeline was, in seconds. */
export class FakeTracks implements Tracks {
  inMemory = true;
  fails = false;
  #prepared: Prepared = {
    timeline: threeSteps,
    trackOf: (timeline) => new Blob([String(Math.round(toSeconds(timeline.length)))]),
  };
  ready() {
    return this.inMemory ? this.#prepared : undefined;
  }
  async prepare() {
    if (this.fails) throw new Error('no voice');
    return this.#prepared;
  }
}
