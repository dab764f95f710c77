// The life of a microphone: opened, taken away, silenced, given back. Whatever happens to it, it is opened
// again by itself once that can be; what is told says what is so.
import { faultOf, release } from '../microphone';
import type { Away, Standing } from '../recogniser';
import type { Line } from './line';

/** What it lives in: the browser, or a test. */
export interface Surroundings {
  open(): Promise<MediaStream>;
  lay(stream: MediaStream, changed: () => void): Promise<Line>;
  inEarbuds(track: MediaStreamTrack): boolean;
  /** Once it is closed. */
  closed(): void;
  /** Sends `devicechange`. */
  readonly devices: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Sends touches and keys. */
  readonly touches: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

export interface Life {
  /** What it has, where it is open. */
  line(): Line | undefined;
  /** No sound comes, though all seems well: it is opened anew. */
  stalled(): void;
  end(): void;
}

/** What ends, or falls silent, sooner than this was not really open, in milliseconds. */
const TOO_SHORT = 5000;
/** So many of those in a row, and it is given up: opening anew at once would only spin. */
const TOO_SHORT_AT_MOST = 3;
/** Nothing tells that another app gives it back: so often it is tried, in milliseconds. */
const TRY_EVERY = 5000;

interface Open {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly line: Line;
  readonly since: number;
}

/** Opens the microphone and keeps it, telling `stands` how it does whenever that changes. */
export function live(
  { open, lay, inEarbuds, closed, devices, touches }: Surroundings,
  stands: (standing: Standing) => void,
): Life {
  let now: Open | undefined;
  let told: Standing | undefined;
  /** Counts what makes an earlier opening old news. */
  let tries = 0;
  let tooShort = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  let ended = false;

  const tell = (standing: Standing) => {
    if (JSON.stringify(standing) === JSON.stringify(told)) return;
    told = standing;
    stands(standing);
  };
  const away = (why: Away) => tell({ kind: 'away', why });

  const shut = () => {
    tries += 1;
    clearTimeout(again);
    waits = false;
    const was = now;
    now = undefined;
    if (!was) return;
    was.track.removeEventListener('ended', lose);
    was.track.removeEventListener('mute', look);
    was.track.removeEventListener('unmute', look);
    was.line.close();
    release(was.stream);
  };

  const look = () => {
    if (!now) return;
    if (now.track.readyState === 'ended') return lose();
    const flow = now.line.flow();
    if (now.track.muted) away('muted');
    else if (flow === 'flows') tell({ kind: 'listening', earbuds: inEarbuds(now.track) });
    else away('interrupted');
    if (flow === 'wants-touch') now.line.resume();
  };

  const begin = async () => {
    shut();
    const own = tries;
    if (told?.kind !== 'away') tell({ kind: 'opening' });
    let stream: MediaStream | undefined;
    try {
      stream = await open();
      const [track] = stream.getAudioTracks();
      if (own !== tries || !track) return give(stream);
      const line = await lay(stream, look);
      if (own !== tries) {
        line.close();
        return give(stream);
      }
      now = { stream, track, line, since: performance.now() };
      track.addEventListener('ended', lose);
      track.addEventListener('mute', look);
      track.addEventListener('unmute', look);
      look();
    } catch (error) {
      if (stream) give(stream);
      if (own === tries) fail(error);
    }
  };

  /** Gives back what came too late. */
  const give = (stream: MediaStream) => {
    release(stream);
    if (ended) closed();
  };

  const fail = (error: unknown) => {
    const fault = faultOf(error);
    // One that was there may come back; so may one that is missing from the start.
    waits = fault === 'no-microphone' || fault === 'taken';
    if (fault === 'taken' || (fault === 'no-microphone' && told?.kind === 'away')) away('taken');
    else tell({ kind: 'fault', why: fault });
    if (fault === 'taken') again = setTimeout(() => void begin(), TRY_EVERY);
    closed();
  };

  /** It is gone: perhaps another one takes its place at once. */
  const lose = () => {
    if (!now) return;
    tooShort = performance.now() - now.since < TOO_SHORT ? tooShort + 1 : 0;
    shut();
    if (tooShort >= TOO_SHORT_AT_MOST) {
      closed();
      return tell({ kind: 'fault', why: 'lost' });
    }
    away('taken');
    void begin();
  };

  const changed = () => {
    if (waits) void begin();
    else look();
  };
  const touched = () => {
    if (told?.kind === 'away' && now) now.line.resume();
  };
  devices.addEventListener('devicechange', changed);
  for (const event of TOUCHES) touches.addEventListener(event, touched);
  void begin();

  return {
    line: () => now?.line,
    stalled() {
      // Silenced or interrupted, it says so itself.
      if (told?.kind === 'listening') lose();
    },
    end() {
      ended = true;
      devices.removeEventListener('devicechange', changed);
      for (const event of TOUCHES) touches.removeEventListener(event, touched);
      const wasOpen = now !== undefined;
      shut();
      if (wasOpen) closed();
    },
  };
}

const TOUCHES = ['pointerup', 'keydown'] as const;
