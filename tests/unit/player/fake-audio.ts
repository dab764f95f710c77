// An `<audio>` element as faithful to the HTML standard as its adapter needs
// (https://html.spec.whatwg.org/multipage/media.html): `play()` is pending until it can sound, a new
// source aborts it, and events come late, when the test delivers them. What a device or a person
// does to it from outside is a method of its own.
import { resolveObjectURL } from 'node:buffer';
import { frames, type Seconds, toSeconds } from '../../../src/catalogue/units';
import type { AudioLike } from '../../../src/player/track-element';

interface Task {
  readonly settles: boolean;
  run(): void;
}

interface Pending {
  resolve(): void;
  reject(error: Error): void;
}

const NOTHING = 0;
const METADATA = 1;
const ENOUGH_DATA = 4;

export class FakeAudio implements AudioLike {
  preload = '';
  paused = true;
  readyState = NOTHING;
  error: { readonly code: number } | null = null;
  duration = Number.NaN;
  /** What the browser and the device will do; the test sets it. */
  refusesPlay = false;
  loadsToFail = 0;
  /**
   * Behaves as browsers do that take the standard lightly: news of an old source still come after a new
   * one, a refusal comes late, a failed start is told before the failed load, a position set before
   * the metadata is forgotten, and right after a jump away from the end it still calls itself ended.
   */
  isOdd = false;

  #url = '';
  #isLoading = false;
  #isSeeking = false;
  #at: Seconds = 0;
  #wasEnded = false;
  #pending: Pending[] = [];
  #tasks: Task[] = [];
  #listeners = new Map<string, (() => void)[]>();

  get src() {
    return this.#url;
  }
  set src(url: string) {
    this.#url = url;
    this.load();
  }
  get currentTime() {
    return this.#at;
  }
  set currentTime(to: Seconds) {
    if (!Number.isFinite(to)) throw new TypeError('The provided value is non-finite');
    if (this.readyState > NOTHING) this.#seek(to);
    else if (!this.isOdd) this.#at = to;
  }
  get ended() {
    if (this.isOdd && this.#wasEnded) return true;
    return this.readyState >= METADATA && this.#at >= this.duration;
  }
  get seeking() {
    return this.#isSeeking;
  }
  /** Whether anybody hears something. */
  get sounds() {
    return (
      !this.paused && this.#at < this.duration && !this.error && this.readyState === ENOUGH_DATA
    );
  }
  /** Whether it holds a promise to sound. */
  get isAsked() {
    return this.#pending.length > 0;
  }
  get hasWork() {
    return this.#tasks.length > 0 || this.#isLoading || this.#isSeeking;
  }

  addEventListener(type: string, listener: () => void) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }
  removeEventListener(type: string, listener: () => void) {
    const left = this.#listeners.get(type)?.filter((each) => each !== listener);
    this.#listeners.set(type, left ?? []);
  }
  removeAttribute(_: 'src') {
    this.#url = '';
  }

  load() {
    if (!this.isOdd) {
      for (const { settles, run } of this.#tasks.splice(0)) if (settles) run();
    }
    if (!this.paused) this.paused = true;
    this.#settleAll('AbortError');
    if (this.readyState !== NOTHING) this.#fire('emptied', 'timeupdate');
    this.readyState = NOTHING;
    this.error = null;
    this.duration = Number.NaN;
    this.#at = 0;
    this.#wasEnded = false;
    this.#isSeeking = false;
    this.#isLoading = this.#url !== '';
    if (this.#isLoading) this.#fire('loadstart');
  }

  play() {
    if (this.refusesPlay) return this.#refuse();
    if (this.error) return Promise.reject(named('NotSupportedError'));
    const asked = new Promise<void>((resolve, reject) => this.#pending.push({ resolve, reject }));
    if (this.#at >= this.duration) this.#seek(0);
    if (this.paused) {
      this.paused = false;
      this.#fire('play');
      if (this.readyState < ENOUGH_DATA) this.#fire('waiting');
    }
    if (this.readyState === ENOUGH_DATA) this.#sound();
    return asked;
  }

  pause() {
    if (this.paused) return;
    this.paused = true;
    this.#silence();
  }

  #refuse() {
    if (!this.isOdd) return Promise.reject(named('NotAllowedError'));
    return new Promise<void>((resolve, reject) => {
      const run = () => settle([{ resolve, reject }], 'NotAllowedError');
      this.#tasks.push({ settles: true, run });
    });
  }

  /** Goes on with what it has to do: a load to its metadata or failure, or to its data, or a seek. */
  work() {
    if (this.#isSeeking) return this.#finishSeek();
    if (!this.#isLoading) return;
    if (this.readyState >= METADATA) {
      this.#isLoading = false;
      return this.#haveData();
    }
    const track = resolveObjectURL(this.#url);
    if (!track || this.loadsToFail > 0) return this.#failToLoad();
    this.readyState = METADATA;
    this.duration = toSeconds(frames(track.size));
    this.#at = Math.min(this.#at, this.duration);
    this.#fire('durationchange', 'loadedmetadata');
  }

  /** Delivers the event that has waited longest. */
  deliver() {
    this.#tasks.shift()?.run();
  }

  /** It sounds on for `by`, or to its end. */
  pass(by: Seconds) {
    if (!this.sounds) return;
    this.#at = Math.min(this.duration, this.#at + by);
    if (!this.ended) return this.#fire('timeupdate');
    this.paused = true;
    this.#wasEnded = true;
    this.#silence();
    this.#fire('ended');
  }

  /** It sounds on for `by`, not to its end, and has not said so yet. */
  elapse(by: Seconds) {
    this.#at += by;
  }

  /** The data cannot be decoded any further. */
  breakDown() {
    if (this.readyState < METADATA || this.error) return;
    this.error = { code: 3 };
    this.#isLoading = false;
    this.#isSeeking = false;
    this.#fire('error');
  }

  #seek(to: Seconds) {
    this.#at = Math.min(Math.max(0, to), this.duration);
    this.#isSeeking = true;
    this.#fire('seeking');
    if (this.readyState <= METADATA) return;
    this.readyState = METADATA;
    if (!this.paused) this.#fire('waiting');
  }
  #finishSeek() {
    this.#isSeeking = false;
    this.#wasEnded = false;
    this.#fire('timeupdate', 'seeked');
    if (!this.#isLoading) this.#haveData();
  }
  #haveData() {
    this.readyState = ENOUGH_DATA;
    this.#fire('canplay', 'canplaythrough');
    if (!this.paused) this.#sound();
  }
  #failToLoad() {
    if (this.loadsToFail > 0) this.loadsToFail -= 1;
    this.#isLoading = false;
    this.error = { code: 4 };
    if (this.isOdd) this.#settleAll('NotSupportedError');
    this.#fire('error');
    this.#settleAll('NotSupportedError');
  }
  #sound() {
    this.#fire('playing');
    this.#settleAll();
  }
  #silence() {
    this.#fire('timeupdate', 'pause');
    this.#settleAll('AbortError');
  }
  #settleAll(error?: string) {
    const asked = this.#pending.splice(0);
    if (asked.length > 0) this.#tasks.push({ settles: true, run: () => settle(asked, error) });
  }
  #fire(...types: string[]) {
    for (const type of types) {
      const run = () => {
        for (const listener of this.#listeners.get(type) ?? []) listener();
      };
      this.#tasks.push({ settles: false, run });
    }
  }
}

function settle(asked: readonly Pending[], error?: string): void {
  for (const each of asked) error === undefined ? each.resolve() : each.reject(named(error));
}

function named(name: string): DOMException {
  return new DOMException('', name);
}
