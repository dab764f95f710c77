// The one audio element that plays a track, and the only clock of a routine.
//
// Driven directly rather than by howler: on a phone what counts is the element's own word, and
// howler keeps its element private, changes it with each source, and pauses it around a seek,
// which a locked phone does not always undo (howler.js #1099, #1171, #1771). Howler plays the bed.
import type { Seconds } from '../catalogue/units';

/** What the element reports. `paused` is only sent for a pause before the end. */
export type ElementEvent = 'playing' | 'paused' | 'waiting' | 'time' | 'ended' | 'failed';

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
  /** Lets go of the track. */
  clear(): void;
  listen(listener: (event: ElementEvent) => void): void;
}

/** Creates the element. Once for the life of the app: iOS unlocks elements one by one. */
export function createTrackElement(): TrackElement {
  const audio = new Audio();
  audio.preload = 'auto';
  playDespiteMuteSwitch();
  let url: string | undefined;
  /** Where the track that is being loaded shall stand, in seconds. */
  let startAt: Seconds = 0;
  const release = () => {
    if (url !== undefined) URL.revokeObjectURL(url);
    url = undefined;
  };

  return {
    load(track, at) {
      release();
      url = URL.createObjectURL(track);
      startAt = at;
      audio.src = url;
      audio.currentTime = at;
    },
    async play() {
      try {
        await audio.play();
        return 'playing';
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        if (error.name === 'NotAllowedError') return 'refused';
        return error.name === 'AbortError' ? 'superseded' : 'failed';
      }
    },
    pause: () => audio.pause(),
    seek(to) {
      startAt = to;
      audio.currentTime = to;
    },
    // Until it knows the track, the element may call any position 0.
    position: () => (knowsTrack(audio) ? audio.currentTime : startAt),
    clear() {
      audio.pause();
      release();
      audio.removeAttribute('src');
      audio.load();
    },
    listen(listener) {
      // Events come late: by now a pause may have overtaken it.
      audio.addEventListener('playing', () => audio.paused || listener('playing'));
      // Safari forgets a position that was set before it knew the track.
      audio.addEventListener('loadedmetadata', () => {
        if (Math.abs(audio.currentTime - startAt) > 0.25) audio.currentTime = startAt;
      });
      audio.addEventListener('waiting', () => listener('waiting'));
      audio.addEventListener('ended', () => listener('ended'));
      audio.addEventListener('timeupdate', () => listener('time'));
      audio.addEventListener('seeked', () => listener('time'));
      // The end of a track also sends `pause`; letting go of one sends `error`.
      audio.addEventListener('pause', () => audio.ended || listener('paused'));
      audio.addEventListener('error', () => url !== undefined && listener('failed'));
      eachShownFrame(audio, () => listener('time'));
    },
  };
}

function knowsTrack(audio: HTMLAudioElement): boolean {
  return audio.readyState >= HTMLMediaElement.HAVE_METADATA;
}

/** `timeupdate` comes four times a second; while the screen is seen, captions want better. */
function eachShownFrame(audio: HTMLAudioElement, tell: () => void): void {
  const tick = () => {
    if (audio.paused) return;
    tell();
    requestAnimationFrame(tick);
  };
  audio.addEventListener('playing', () => requestAnimationFrame(tick));
}

/** Safari 16.4 and later: a routine is heard even when the ring switch says silent. */
function playDespiteMuteSwitch(): void {
  const session = (navigator as { audioSession?: { type: string } }).audioSession;
  if (session) session.type = 'playback';
}
