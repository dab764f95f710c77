// A deck around a real adapter around a faithful fake of the element, and a browser to run it in.
import { vi } from 'vitest';
import { type Frames, frames, toSeconds } from '../../../src/catalogue/units';
import { createDeck } from '../../../src/player/deck';
import type { Reel } from '../../../src/player/reel';
import { createTrackElement } from '../../../src/player/track-element';
import type { Timeline } from '../../../src/routine/timeline';
import { FakeAudio } from './fake-audio';
import { wholeIn } from './fakes';

const timelines = new WeakMap<Blob, Timeline>();

/** A track of one byte a frame: its size tells the fake element how long it plays. */
export function trackOf(timeline: Timeline): Blob {
  const track = new Blob([new Uint8Array(timeline.length)]);
  timelines.set(track, timeline);
  return track;
}

export function reelOf(timeline: Timeline): Reel {
  return {
    timeline,
    reach: () => ({ from: frames(0), until: timeline.length }),
    track: () => wholeIn(trackOf(timeline), timeline),
  };
}

/** The browser's timers, which ring when the test lets them. */
export class Timers {
  readonly #set = new Map<number, () => void>();
  #last = 0;
  /** How long the one that was set last shall take, in milliseconds. */
  lately: number | undefined;
  readonly set = (ring: () => void, after?: number) => {
    this.#last += 1;
    this.lately = after;
    this.#set.set(this.#last, ring);
    return this.#last;
  };
  readonly clear = (timer?: number) => void this.#set.delete(timer ?? 0);
  /** How many are set. */
  get count() {
    return this.#set.size;
  }
  /** As on a locked phone, where none rings: each should have rung by the time that anyone asks. */
  areLate = true;
  #milliseconds = 0;
  readonly now = () => {
    if (this.areLate) this.#milliseconds += 60_000;
    return this.#milliseconds;
  };
  ring() {
    const all = [...this.#set.values()];
    this.#set.clear();
    for (const ring of all) ring();
  }
}

/** Gives the player the browser that it needs. */
function stubBrowser(timers: Timers): void {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('setTimeout', timers.set);
  vi.stubGlobal('clearTimeout', timers.clear);
  vi.stubGlobal('performance', { now: timers.now });
}

const create = URL.createObjectURL.bind(URL);
const revoke = URL.revokeObjectURL.bind(URL);

/** A browser with one faithful element, and what the test does with the two. */
export function createScene() {
  const timers = new Timers();
  stubBrowser(timers);
  const addresses = new Map<string, Timeline | undefined>();
  /** Every address that was made, and those of them that were given back. */
  const made: string[] = [];
  const revoked: string[] = [];
  URL.createObjectURL = (track: Blob) => {
    const url = create(track);
    made.push(url);
    addresses.set(url, timelines.get(track));
    return url;
  };
  URL.revokeObjectURL = (url) => {
    if (addresses.has(url)) revoked.push(url);
    revoke(url);
  };
  const audio = new FakeAudio();
  /** Lets promises be heard of. */
  const hear = async () => {
    for (let i = 0; i < 4; i++) await Promise.resolve();
  };
  /** Everything that is under way comes to its end, but no time passes. */
  const settle = async () => {
    while (audio.hasWork) {
      audio.work();
      audio.deliver();
      await hear();
    }
    await hear();
    timers.ring();
  };
  /** The timeline whose track is in the element. */
  const held = () => addresses.get(audio.src);
  return { timers, audio, made, revoked, held, hear, settle };
}

/** A deck in such a browser. */
export function createRig(playAgain?: () => void) {
  const scene = createScene();
  const { audio } = scene;
  const deck = createDeck(createTrackElement(audio), playAgain);
  return {
    ...scene,
    deck,
    kind: () => deck.state.value.kind,
    /** It sounds on to `to`, and says so. */
    async playTo(to: Frames) {
      audio.pass(toSeconds(to) - audio.currentTime);
      await scene.settle();
    },
  };
}
