// The one audio element that plays a track, and the only clock of a routine.
//
// Driven directly rather than by howler: on a phone what counts is the element's own word, and
// howler keeps its element private, changes it with each source, and pauses it around a seek,
// which a locked phone does not always undo (howler.js #1099, #1171, #1771). Howler plays the bed.
import { frames, type Seconds, toSeconds } from '../catalogue/units';
import { NO_TIMERS, type Timers } from './timers';

/**
 * What the element reports. `paused` is only sent for a pause before the end, `time` several times a second where
 * no timer can be relied on.
 */
export type ElementEvent =
  | 'playing'
  | 'paused'
  | 'waiting'
  | 'time'
  | 'seeked'
  | 'ended'
  | 'failed';

/** What the element does, read from itself: an event is old news by the time it comes. */
export type Doing =
  | 'nothing'
  /** Told to sound, but not there yet. */
  | 'starting'
  | 'sounding'
  | 'silent'
  /** Silent at the end of its track. */
  | 'ended'
  /** It gave the track up before it knew anything of it. */
  | 'not-loaded'
  /** It gave the track up later. */
  | 'broken';

/** How a request to play went. `superseded`: another source or a pause came in between. */
export type PlayResult = 'playing' | 'refused' | 'superseded' | 'failed';

/** Plays one track at a time, from memory. */
export interface TrackElement {
  /** Replaces what it holds; stands paused at `at`. */
  load(track: Blob, at: Seconds): void;
  play(): Promise<PlayResult>;
  pause(): void;
  seek(to: Seconds): void;
  position(): Seconds;
  doing(): Doing;
  /** Lets go of the track. */
  clear(): void;
  listen(listener: (event: ElementEvent) => void): void;
}

/** What is used of an `<audio>` element. */
export interface AudioLike {
  preload: string;
  src: string;
  currentTime: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly readyState: number;
  readonly error: unknown;
  play(): Promise<void>;
  pause(): void;
  load(): void;
  removeAttribute(name: 'src'): void;
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** Of `HTMLMediaElement.readyState`. */
const HAVE_METADATA = 1;
const HAVE_FUTURE_DATA = 3;

/** A start this near to where it should be is not worth a seek: one frame. */
const NEAR: Seconds = toSeconds(frames(1));

/**
 * Drives `audio`. It is asked for the time where `timers` do not ring, and only there: each answer costs the main
 * thread a task, four times a second. Once for the life of the app: iOS unlocks elements one by one.
 */
export function createTrackElement(
  audio: AudioLike = new Audio(),
  timers: Timers = NO_TIMERS,
): TrackElement {
  audio.preload = 'auto';
  playDespiteMuteSwitch();
  let url: string | undefined;
  /** Where the track shall stand, in seconds, until the element knows it. */
  let startAt: Seconds = 0;
  let stands = false;
  /** It has said that it sounds, and has not been silent since. */
  let begun = false;
  const release = () => {
    if (url !== undefined) URL.revokeObjectURL(url);
    url = undefined;
  };
  const knowsTrack = () => audio.readyState >= HAVE_METADATA;

  const doing = (): Doing => {
    if (audio.paused) begun = false;
    if (url === undefined) return 'nothing';
    if (audio.error) return knowsTrack() ? 'broken' : 'not-loaded';
    // On its way from the end, it may still call itself ended.
    if (audio.ended && !audio.seeking) return 'ended';
    if (audio.paused) return 'silent';
    return begun ? 'sounding' : 'starting';
  };
  const begin = () => {
    if (!audio.paused && audio.readyState >= HAVE_FUTURE_DATA) begun = true;
  };
  /** Safari forgets a position that was set before it knew the track, and begins at 0. */
  const stand = () => {
    if (stands || !knowsTrack()) return;
    stands = true;
    if (audio.currentTime < startAt - NEAR) audio.currentTime = startAt;
  };

  return {
    load(track, at) {
      release();
      url = URL.createObjectURL(track);
      startAt = at;
      stands = false;
      begun = false;
      audio.src = url;
      audio.currentTime = at;
    },
    async play() {
      const asked = url;
      try {
        await audio.play();
        if (url === asked) begin();
        return 'playing';
      } catch (error) {
        const { name } = error instanceof Error ? error : { name: '' };
        if (name === 'NotAllowedError') return 'refused';
        return name === 'AbortError' ? 'superseded' : 'failed';
      }
    },
    pause: () => audio.pause(),
    seek(to) {
      startAt = to;
      audio.currentTime = to;
    },
    // Until it knows the track, the element may call any position 0.
    position: () => (stands ? audio.currentTime : startAt),
    doing,
    clear() {
      audio.pause();
      release();
      audio.removeAttribute('src');
      audio.load();
    },
    listen(listener) {
      audio.addEventListener('playing', () => {
        begin();
        // Events come late: by now a pause may have overtaken it.
        if (doing() === 'sounding') listener('playing');
      });
      audio.addEventListener('loadedmetadata', stand);
      audio.addEventListener('waiting', () => listener('waiting'));
      audio.addEventListener('ended', () => doing() === 'ended' && listener('ended'));
      const tell = (event: ElementEvent) => {
        stand();
        listener(event);
      };
      const tellTime = () => tell('time');
      timers((ring) => {
        if (ring) audio.removeEventListener('timeupdate', tellTime);
        else audio.addEventListener('timeupdate', tellTime);
      });
      audio.addEventListener('seeked', () => tell('seeked'));
      // The end of a track also sends `pause`; letting go of one sends `error`.
      audio.addEventListener('pause', () => doing() === 'silent' && listener('paused'));
      audio.addEventListener('error', () => audio.error && url !== undefined && listener('failed'));
    },
  };
}

/** Safari 16.4 and later: a routine is heard even when the ring switch says silent. */
function playDespiteMuteSwitch(): void {
  const session = (navigator as { audioSession?: { type: string } }).audioSession;
  if (session) session.type = 'playback';
}
