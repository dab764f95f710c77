// Recording one line: the microphone is opened, someone is counted in, speaks, and a clip is made of it. Whatever
// goes wrong on the way is said, and changes nothing that is kept.
import { type ReadonlySignal, signal } from '@preact/signals';
import { LONGEST, type Unfit } from '../takes/speech';
import type { Clip } from '../takes/take';
import type { Maker } from './make';
import { createReel, type Reel } from './reel';

/** Why there is no recording. */
export type RecordFault =
  | Unfit
  | 'no-microphone'
  | 'refused'
  /** Something else has the microphone. */
  | 'taken'
  /** It went while someone spoke. */
  | 'unplugged'
  /** Sound stopped coming, or the app left the screen. */
  | 'interrupted'
  | 'encoder-missing'
  | 'lost';

export type Recording =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  /** So many counts are left. */
  | { readonly kind: 'counting'; readonly left: number }
  | { readonly kind: 'recording' }
  /** A clip is being made of what was said. */
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly clip: Clip }
  | { readonly kind: 'fault'; readonly why: RecordFault };

/** The microphone as the recorder needs it: that of the browser, or of a test. */
export interface Microphone {
  open(): Promise<MediaStream>;
  lay(
    stream: MediaStream,
    hand: (sound: MessagePort, rate: number) => void,
    changed: () => void,
  ): Promise<OpenLine>;
  faultOf(error: unknown): 'no-microphone' | 'refused' | 'taken' | 'lost';
  isInEarbuds(track: MediaStreamTrack): boolean;
  release(stream: MediaStream): void;
  /** Once it is closed. */
  closed(): void;
}

interface OpenLine {
  flow(): 'flows' | 'wants-touch' | 'interrupted';
  resume(): void;
  tone(kind: 'count'): void;
  close(): void;
}

export interface Recorder {
  readonly state: ReadonlySignal<Recording>;
  /** How loud it is now, from 0 to 1; 0 while nothing is open. */
  readonly level: ReadonlySignal<number>;
  /** Whether the microphone that was opened last is in earbuds, and sounds like a telephone. */
  readonly earbuds: ReadonlySignal<boolean>;
  /** Opens the microphone and begins, after `counts`. Call it from a tap. */
  begin(counts: number): void;
  /** That was the line. */
  stop(): void;
  /** Lets go of all that is not kept. */
  reset(): void;
  /** The same, and says that something came between. */
  interrupt(): void;
  end(): void;
}

/** How long each count lasts, in milliseconds. */
const COUNT_MS = 700;

/** No sound for so long, and something has stopped it, in milliseconds. */
const STALLED_MS = 3000;

/** A recorder at `microphone`, which comes when it is first needed; `maker` makes clips of what it hears. */
export function createRecorder(bring: () => Promise<Microphone>, maker: Maker): Recorder {
  const state = signal<Recording>({ kind: 'idle' });
  const level = signal(0);
  const earbuds = signal(false);
  /** Counts what makes everything earlier old news. */
  let tries = 0;
  let shut = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    tries += 1;
    clearTimeout(timer);
    level.value = 0;
    const was = shut;
    shut = () => {};
    was();
  };
  const fail = (why: RecordFault) => {
    close();
    state.value = { kind: 'fault', why };
  };

  const open = async (mine: number): Promise<{ line: OpenLine; reel: Reel } | undefined> => {
    const microphone = await bring();
    if (mine !== tries) return undefined;
    const stream = await microphone.open();
    let laid: OpenLine | undefined;
    const give = () => {
      laid?.close();
      microphone.release(stream);
      microphone.closed();
    };
    const [track] = stream.getAudioTracks();
    if (mine !== tries || !track) {
      give();
      return undefined;
    }
    const gone = () => {
      if (mine === tries) fail(state.peek().kind === 'recording' ? 'unplugged' : 'taken');
    };
    const silenced = () => mine === tries && fail('interrupted');
    let reel: Reel | undefined;
    const takeAway = () => {
      track.removeEventListener('ended', gone);
      track.removeEventListener('mute', silenced);
      reel?.close();
      give();
    };
    shut = takeAway;
    laid = await microphone.lay(
      stream,
      (sound, rate) => {
        reel = createReel(sound, rate, (now) => {
          level.value = now;
          rewatch();
        });
      },
      () => laid?.flow() === 'wants-touch' && laid.resume(),
    );
    if (mine !== tries) {
      takeAway();
      return undefined;
    }
    track.addEventListener('ended', gone);
    track.addEventListener('mute', silenced);
    earbuds.value = microphone.isInEarbuds(track);
    if (!reel) throw new Error('no sound was handed on');
    return { line: laid, reel };
  };
  const rewatch = () => {
    const { kind } = state.peek();
    if (kind !== 'recording') return;
    clearTimeout(timer);
    timer = setTimeout(() => fail('interrupted'), STALLED_MS);
  };

  const count = (left: number, { line, reel }: { line: OpenLine; reel: Reel }) => {
    if (left > 0) {
      state.value = { kind: 'counting', left };
      line.tone('count');
      timer = setTimeout(() => count(left - 1, { line, reel }), COUNT_MS);
      return;
    }
    reel.begin(LONGEST, () => fail('too-long'));
    state.value = { kind: 'recording' };
    finish = () => {
      const recording = reel.taken();
      const { rate } = reel;
      close();
      return { recording, rate };
    };
    rewatch();
  };
  let finish: (() => { recording: Float32Array; rate: number }) | undefined;

  return {
    state,
    level,
    earbuds,
    begin(counts) {
      close();
      const mine = tries;
      state.value = { kind: 'opening' };
      open(mine)
        .then((opened) => {
          if (opened && mine === tries) count(counts, opened);
        })
        .catch(async (error: unknown) => {
          if (mine !== tries) return;
          const microphone = await bring().catch(() => undefined);
          const why = microphone?.faultOf(error) ?? 'lost';
          microphone?.closed();
          if (mine === tries) fail(why);
        });
    },
    stop() {
      if (state.peek().kind !== 'recording' || !finish) return;
      const { recording, rate } = finish();
      finish = undefined;
      const mine = tries;
      state.value = { kind: 'making' };
      maker.make(recording, rate).then(
        (made) => {
          if (mine !== tries) return;
          state.value =
            made.kind === 'made'
              ? { kind: 'made', clip: made.clip }
              : { kind: 'fault', why: made.why };
        },
        () => mine === tries && fail('encoder-missing'),
      );
    },
    reset() {
      close();
      state.value = { kind: 'idle' };
    },
    interrupt: () => fail('interrupted'),
    end() {
      close();
      maker.end();
    },
  };
}
