// Plays a routine: puts the machine, the element, the tracks and the bed together.
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Frames, frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import type { VoiceId } from '../catalogue/voices';
import { allChanged, type Change, changed } from '../routine/change';
import { findPlace } from '../routine/find-place';
import { destinations, type Moment, momentAt } from '../routine/moment';
import { type Place, placeAt } from '../routine/place';
import type { Timeline } from '../routine/timeline';
import type { Bed } from './bed';
import {
  hasSession,
  isUnderWay,
  nextState,
  type PlayerEvent,
  type PlayerState,
  type Request,
} from './machine';
import type { TrackElement } from './track-element';
import type { Prepared, Tracks } from './tracks';

/** What screens may see of a running routine, and ask of it. */
export interface Player {
  readonly state: ReadonlySignal<PlayerState>;
  /** What the element's position means in the timeline; undefined without a session. */
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly underWay: ReadonlySignal<boolean>;
  /** The position in the track; moves with the element. */
  readonly position: ReadonlySignal<Frames>;
  /** What was done to the routine in this session, in order. */
  readonly changes: ReadonlySignal<readonly Change[]>;
  /** The step that plays; changes only with the step. */
  readonly stepIndex: ReadonlySignal<number | undefined>;
  /** Counts the jumps: whoever counts on from a position has to ask anew when it changes. */
  readonly jumps: ReadonlySignal<number>;
  /** What `request` would play. Loads voice and bed, so that a tap can sound at once. Throws PackMissing. */
  preview(request: Request): Promise<Timeline>;
  /** Where `from` of `request` is in the routine as it compiles now. Throws PackMissing. */
  placeNow(request: Request & { readonly from: Place }): Promise<Place>;
  /** Brings all of `voice` into memory. Throws PackMissing. */
  warm(voice: VoiceId): Promise<void>;
  /** Plays `request`, from its place or the start. Call it from the tap itself: iOS looks at that. */
  start(request: Request): Promise<void>;
  play(): void;
  pause(): void;
  /** To the start of the step before this one, of this one, or of the one behind it. */
  go(to: 'previous' | 'repeat' | 'next'): void;
  /** To `to` in the track; past the end is the end. */
  seekTo(to: Seconds): void;
  /** On by `by`, or back when negative. */
  seekBy(by: Seconds): void;
  /** Stays a minute longer in this step. */
  oneMoreMinute(): void;
  /** Answers the question that is asked now: a yes leads to its advice, a no goes on. */
  answer(answer: 'yes' | 'no'): void;
  /** Plays from `at` on, also after the end. */
  repeatFrom(at: Frames): void;
  /** Takes the yes back that led to help, and asks its question again. */
  takeBack(): void;
  stop(): void;
}

/** Wires a player to its parts. */
export function createPlayer(element: TrackElement, tracks: Tracks, bed: Bed): Player {
  const state = signal<PlayerState>({ kind: 'idle' });
  const position = signal<Frames>(frames(0));
  const changes = signal<readonly Change[]>([]);
  const moment = computed(() =>
    hasSession(state.value) ? momentAt(state.value.timeline, position.value) : undefined,
  );
  const jumps = signal(0);
  let prepared: Prepared | undefined;
  /** A longer timeline is shown, but its track is not in the element yet. */
  let trackIsOld = false;

  const tell = (event: PlayerEvent) => {
    state.value = nextState(state.value, event);
    if (state.value.kind === 'playing') bed.play();
    else bed.pause();
  };

  const readPosition = () => {
    position.value = toFrames(element.position());
  };

  const sound = async () => {
    const result = await element.play();
    if (result === 'refused') tell({ kind: 'refused' });
    if (result === 'failed') tell({ kind: 'failed', problem: 'cannot-play' });
  };

  /** Puts the track of the shown timeline into the element, to go on from `at`. */
  const putTrack = (at: Seconds) => {
    if (!prepared || !hasSession(state.value)) return;
    trackIsOld = false;
    element.load(prepared.trackOf(state.value.timeline), at);
    readPosition();
  };

  const goOn = () => {
    tell({ kind: 'play-asked' });
    void sound();
  };

  const seek = (to: Frames) => {
    if (trackIsOld) {
      const wasPlaying = state.value.kind === 'playing';
      putTrack(toSeconds(to));
      if (wasPlaying) void sound();
    } else {
      element.seek(toSeconds(to));
    }
    position.value = to;
    jumps.value += 1;
  };

  /** A longer track goes in between two cues, where nobody hears the change. */
  const putTrackWhenQuiet = () => {
    if (!trackIsOld || moment.value?.speaking) return;
    seek(toFrames(element.position()));
  };

  const speaking = computed(() => moment.value?.speaking ?? false);
  effect(() => bed.duck(speaking.value));

  element.listen((event) => {
    switch (event) {
      case 'playing':
        return tell({ kind: 'sounding' });
      case 'paused':
        return tell({ kind: 'silenced' });
      case 'failed':
        return tell({ kind: 'failed', problem: 'cannot-play' });
      case 'ended':
        return trackIsOld ? seek(toFrames(element.position())) : tell({ kind: 'ended' });
      case 'time':
        readPosition();
        return putTrackWhenQuiet();
      case 'waiting':
        return;
    }
  });

  /** Makes `change` to the routine; its track is not in the element yet. */
  const make = (change: Change) => {
    const now = state.peek();
    if (!prepared || !hasSession(now)) return;
    const timeline = changed(now.timeline, change, prepared.adviceOf);
    if (timeline === now.timeline) return;
    batch(() => {
      changes.value = [...changes.peek(), change];
      tell({ kind: 'retimed', timeline });
    });
    trackIsOld = true;
  };

  /** A paused element says nothing on reaching its end, so the end is not left to it. */
  const finish = (end: Frames) => {
    position.value = end;
    tell({ kind: 'ended' });
    element.pause();
  };

  /** Goes to `to`, or to the end where that is nearer. */
  const jump = (to: Frames) => {
    const now = state.peek();
    if (!hasSession(now)) return;
    if (to >= now.timeline.length) finish(now.timeline.length);
    else seek(to);
  };

  const begin = (request: Request, ready: Prepared) => {
    prepared = ready;
    const start = { timeline: ready.timeline, changes: [], position: frames(0) };
    const found = request.from ? findPlace(ready.timeline, request.from, ready.adviceOf) : start;
    batch(() => {
      changes.value = found.changes;
      tell({ kind: 'loaded', session: { request, timeline: found.timeline } });
      putTrack(toSeconds(found.position));
    });
    bed.choose(request.settings.bed, request.settings.bedLevel);
    goOn();
  };

  return {
    state,
    moment,
    position,
    changes,
    stepIndex: computed(() => moment.value?.stepIndex),
    jumps,
    underWay: computed(() => isUnderWay(state.value)),
    async preview(request) {
      if (!isUnderWay(state.peek())) bed.choose(request.settings.bed, request.settings.bedLevel);
      return (await tracks.prepare(request)).timeline;
    },
    async placeNow(request) {
      const { timeline, adviceOf } = await tracks.prepare(request);
      return placeAt(findPlace(timeline, request.from, adviceOf));
    },
    warm: tracks.warm,
    async start(request) {
      element.pause();
      tell({ kind: 'asked', request });
      const ready = tracks.ready(request);
      if (ready) return begin(request, ready);
      try {
        const soon = await tracks.prepare(request);
        const now = state.peek();
        if (now.kind === 'preparing' && now.request === request) begin(request, soon);
      } catch {
        tell({ kind: 'failed', problem: 'voice-missing' });
      }
    },
    play() {
      const now = state.peek();
      if (now.kind === 'finished') seek(frames(0));
      if (hasSession(now)) goOn();
    },
    pause() {
      tell({ kind: 'pause-asked' });
      element.pause();
    },
    go(to) {
      const now = state.peek();
      if (!hasSession(now)) return;
      jump(destinations(now.timeline, position.peek())[to]);
    },
    seekTo: (to) => jump(toFrames(Math.max(0, to))),
    seekBy: (by) => jump(toFrames(Math.max(0, element.position() + by))),
    oneMoreMinute() {
      const now = state.peek();
      if (!hasSession(now) || now.kind === 'finished') return;
      // Behind a word to call for help, nothing is worth waiting for.
      if (now.timeline.ending.kind === 'help') return;
      readPosition();
      make({ kind: 'minute', at: position.peek() });
      putTrackWhenQuiet();
    },
    answer(answer) {
      const now = state.peek();
      readPosition();
      const asked = moment.peek()?.step;
      if (!hasSession(now) || asked?.kind !== 'question') return;
      if (answer === 'no') return jump(destinations(now.timeline, position.peek()).past);
      make({ kind: 'yes', at: position.peek() });
      // Straight to the advice: whoever says yes need not wait for the hold to end.
      seek(asked.end);
      if (now.kind !== 'playing') goOn();
    },
    repeatFrom(at) {
      if (!hasSession(state.peek())) return;
      seek(at);
      goOn();
    },
    takeBack() {
      const now = state.peek();
      const last = changes.peek().at(-1);
      if (!prepared || !hasSession(now) || now.timeline.ending.kind !== 'help') return;
      if (last?.kind !== 'yes') return;
      const kept = changes.peek().slice(0, -1);
      const before = allChanged(prepared.timeline, kept, prepared.adviceOf);
      batch(() => {
        changes.value = kept;
        tell({ kind: 'retimed', timeline: before });
      });
      trackIsOld = true;
      seek(momentAt(before, last.at).step.start);
      goOn();
    },
    stop() {
      tell({ kind: 'stop-asked' });
      bed.choose('none', 'middle');
      element.clear();
      prepared = undefined;
      trackIsOld = false;
    },
  };
}
