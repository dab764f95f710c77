// Plays a routine: brings its track, leads it by the session, sounds it by the deck, with the bed
// along.
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type Frames, frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import type { VoiceId } from '../catalogue/voices';
import { findPlace } from '../routine/find-place';
import { isTimeToWait } from '../routine/moment';
import type { KeptPlace, Place } from '../routine/place';
import { placeAt } from '../routine/place-at';
import { isQuiet } from '../routine/same-place';
import type { Settings } from '../routine/settings';
import type { Timeline } from '../routine/timeline';
import { PackError } from '../track/clips';
import type { Bed } from './bed';
import { createDeck } from './deck';
import { hasSession, isUnderWay, type PlayerProblem, type Request } from './machine';
import { createSession, type Session } from './session';
import type { TrackElement } from './track-element';
import type { Prepared, Tracks } from './tracks';

/** What screens may see of a running routine, and ask of it. */
export interface Player
  extends Pick<
    Session,
    | 'state'
    | 'moment'
    | 'changes'
    | 'asked'
    | 'asks'
    | 'help'
    | 'askedAt'
    | 'go'
    | 'jumpTo'
    | 'back'
    | 'oneMoreMinute'
    | 'answer'
    | 'choosing'
    | 'offers'
    | 'pick'
    | 'bringOffer'
    | 'offerAgain'
    | 'sayHelp'
    | 'takeBack'
    | 'fetchAnew'
  > {
  readonly underWay: ReadonlySignal<boolean>;
  /** Whether sound for what plays, or is about to, is on its way to this device. */
  readonly fetching: ReadonlySignal<boolean>;
  /** Whether some of that could not be had, when it was last tried. */
  readonly lacks: ReadonlySignal<boolean>;
  /** The position in the track, moved with the element wherever anything changes that is shown. */
  readonly position: ReadonlySignal<Frames>;
  /** The position now, to the frame, which `position` then says too. */
  now(): Frames;
  /** The step that plays; changes only with the step. */
  readonly stepIndex: ReadonlySignal<number | undefined>;
  /** Counts the jumps: whoever counts on from a position has to ask anew when it changes. */
  readonly jumps: ReadonlySignal<number>;
  /** What `request` would play. Loads its beginning and its bed, so that a tap can sound at once. Throws PackMissing. */
  preview(request: Request): Promise<Timeline>;
  /** What `request` would play, and nothing more of it. Throws PackMissing. */
  timelineOf(request: Request): Promise<Timeline>;
  /** Where `from` is in what `request` comes to now. Throws PackMissing. */
  placeNow(request: Request, from: KeptPlace): Promise<Place>;
  /** The whole track of `request`; `tell` hears how much of what it needs is here, from 0 to 1. Throws PackMissing. */
  whole: Tracks['whole'];
  /** Brings all of `voice` into memory. Throws PackMissing. */
  warm(voice: VoiceId): Promise<void>;
  /**
   * Plays `request`, from its place or the start. Call it from the tap itself: iOS looks at that.
   * Never rejects: what goes wrong is told by the state.
   */
  start(request: Request): Promise<void>;
  /** Shows `request` at its place, and waits to be played. Never rejects. */
  stand(request: Request): Promise<void>;
  /** Goes on; after the end, from the start, as if for the first time; after a failure, once more. */
  play(): void;
  pause(): void;
  /** To `to` in the track; past the end is the end. */
  seekTo(to: Seconds): void;
  /** On by `by`. */
  seekBy(by: Seconds): void;
  /**
   * Lets what plays go on in `voice`, once what it says is in memory: at its place, in the next quiet, or at once
   * where it stands. Throws PackMissing; then all stays as it is.
   */
  changeVoice(voice: VoiceId): Promise<void>;
  /** Whose voice is about to take over, for as long as that waits for a quiet. */
  readonly voiceSoon: ReadonlySignal<VoiceId | undefined>;
  /** Changes what sounds underneath, at once. */
  changeBed(bed: Pick<Settings, 'bed' | 'bedLevel'>): void;
  stop(): void;
}

/** Wires a player to its parts. */
export function createPlayer(element: TrackElement, tracks: Tracks, bed: Bed): Player {
  const deck = createDeck(element, () => play());
  const session = createSession(deck);
  const { state, moment } = session;

  const sounds = computed(() => ['playing', 'resting'].includes(state.value.kind));
  effect(() => (sounds.value ? bed.play() : bed.pause()));
  const speaking = computed(() => moment.value?.speaking ?? false);
  effect(() => bed.duck(speaking.value));

  // A routine that gives way to a film pauses itself.
  let heardTo = deck.position.peek();
  effect(() => {
    const from = heardTo;
    heardTo = deck.position.value;
    const now = state.peek();
    // Also while a track takes the place of another, as it does behind a line.
    const moves = now.kind === 'playing' || now.kind === 'ready';
    if (moves && isTimeToWait(now.timeline, from, heardTo)) pause();
  });

  const lose = (request: Request, problem: PlayerProblem) => {
    deck.clear();
    session.set({ kind: 'lost', request, problem });
  };
  const chooseBed = ({ routine: { settings } }: Request) => {
    bed.choose(settings.bed, settings.bedLevel);
  };
  /** The same in another voice, from when it is all here until it takes over. */
  const soon = signal<{ readonly voice: VoiceId; readonly prepared: Prepared } | undefined>(
    undefined,
  );
  /** Counts what makes an earlier choice old news. */
  let choices = 0;
  const forgetVoice = () => {
    choices += 1;
    soon.value = undefined;
  };
  const isTimeForVoice = () => {
    if (!soon.value) return false;
    const now = state.value;
    if (!hasSession(now)) return false;
    const moves = now.kind === 'playing' || now.kind === 'ready';
    return !moves || isQuiet(now.timeline, deck.position.value);
  };
  effect(() => {
    if (!isTimeForVoice()) return;
    untracked(() => {
      const now = state.peek();
      const next = soon.peek();
      forgetVoice();
      if (!next || !hasSession(now)) return;
      const request = inVoice(now.request, next.voice);
      if (now.kind === 'finished') return session.adopt(request);
      session.exchange(request, next.prepared);
    });
  });
  const changeVoice = async (voice: VoiceId) => {
    forgetVoice();
    const own = choices;
    const now = state.peek();
    if (!hasSession(now) || now.request.routine.settings.voice === voice) return;
    const position = frames(Math.min(deck.now(), now.timeline.length - 1));
    const changes = session.changes.peek();
    const from = placeAt({ timeline: now.timeline, changes, position });
    const prepared = await tracks.outline({ ...inVoice(now.request, voice), from });
    await tracks.ahead(prepared);
    if (own === choices) soon.value = { voice, prepared };
  };

  /** Whether what is being prepared shall sound once it is there: until then someone may pause. */
  let soundsThen = false;
  const pause = () => {
    soundsThen = false;
    deck.pause();
  };
  /** Puts in what is `ready`, in the same task as the tap where that can be. */
  const begin = (request: Request, ready: Prepared) => {
    session.begin(request, ready);
    chooseBed(request);
    if (soundsThen) deck.play();
  };
  const open = async (request: Request, plays: boolean) => {
    soundsThen = plays;
    forgetVoice();
    session.set({ kind: 'preparing', request });
    try {
      const ready = tracks.ready(request);
      if (ready) return begin(request, ready);
      deck.clear();
      const soon = await tracks.prepare(request);
      // Meanwhile another may have been asked for, or none be wanted.
      if (isWaitingFor(request)) begin(request, soon);
    } catch (error) {
      if (isWaitingFor(request)) lose(request, problemOf(error));
    }
  };
  const isWaitingFor = (request: Request) => {
    const now = state.peek();
    return 'request' in now && now.request === request;
  };
  const start = (request: Request) => open(request, true);
  const play = () => {
    const now = state.peek();
    soundsThen = true;
    if (now.kind === 'idle' || now.kind === 'preparing') return;
    if (now.kind === 'failed') void start(now.request);
    else if (now.kind === 'finished') void start(asAtFirst(now.request));
    else if (deck.state.peek().kind === 'ended') session.sayHelp();
    else {
      session.fetchAnew();
      deck.play();
    }
  };
  const seekTo = (to: Seconds) => session.jump(toFrames(Math.max(0, to)));

  return {
    ...session,
    position: deck.position,
    now: deck.now,
    jumps: deck.jumps,
    stepIndex: computed(() => moment.value?.stepIndex),
    underWay: computed(() => isUnderWay(state.value)),
    fetching: computed(() => state.value.kind === 'preparing' || tracks.isFetching.value),
    lacks: tracks.lacks,
    async preview(request) {
      if (!isUnderWay(state.peek())) chooseBed(request);
      const outlined = await tracks.outline(request);
      // Whatever is tapped meanwhile comes first, and says what is wrong.
      void tracks.ahead(outlined).catch(() => undefined);
      return outlined.timeline;
    },
    async timelineOf(request) {
      return (await tracks.outline(request)).timeline;
    },
    async placeNow(request, from) {
      const { timeline, adviceOf } = await tracks.outline(request);
      return placeAt(findPlace(timeline, from, adviceOf));
    },
    whole: tracks.whole,
    warm: tracks.warm,
    start,
    stand: (request) => open(request, false),
    play,
    pause,
    seekTo,
    seekBy: (by) => seekTo(toSeconds(deck.now()) + by),
    changeVoice,
    voiceSoon: computed(() => soon.value?.voice),
    changeBed({ bed: chosen, bedLevel }) {
      const now = state.peek();
      if (!hasSession(now)) return;
      const { request } = now;
      const settings = { ...request.routine.settings, bed: chosen, bedLevel };
      const changed = { ...request, routine: { ...request.routine, settings } };
      session.adopt(changed);
      chooseBed(changed);
    },
    stop() {
      forgetVoice();
      session.set({ kind: 'idle' });
      bed.choose('none', 'middle');
      deck.clear();
      tracks.rest();
    },
  };
}

/** A fresh start: nothing is answered, and what is said only once has been said. All else is as it was asked for. */
function asAtFirst({ from: _from, prelude: _prelude, ...rest }: Request): Request {
  return rest;
}

/** The same, said by `voice`. */
function inVoice({ asked: _asked, ...request }: Request, voice: VoiceId): Request {
  const { routine } = request;
  return { ...request, routine: { ...routine, settings: { ...routine.settings, voice } } };
}

/** What a throw on the way to sound means for the person. */
function problemOf(error: unknown): PlayerProblem {
  return error instanceof RangeError || error instanceof PackError
    ? 'cannot-play'
    : 'voice-missing';
}
