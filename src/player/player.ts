// Plays a routine: puts the machine, the element, the tracks and the bed together.
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Frames, frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import { lengthen, MINUTE } from '../routine/lengthen';
import { destinations, type Moment, momentAt } from '../routine/moment';
import { findPlace } from '../routine/place';
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
  /** Where a minute was added in the session, in order; each in the timeline as it then was. */
  readonly added: ReadonlySignal<readonly Frames[]>;
  /** The step that plays; changes only with the step. */
  readonly stepIndex: ReadonlySignal<number | undefined>;
  /** Counts the jumps: whoever counts on from a position has to ask anew when it changes. */
  readonly jumps: ReadonlySignal<number>;
  /** What `request` would play. Loads voice and bed, so that a tap can sound at once. Throws PackMissing. */
  preview(request: Request): Promise<Timeline>;
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
  stop(): void;
}

/** Wires a player to its parts. */
export function createPlayer(element: TrackElement, tracks: Tracks, bed: Bed): Player {
  const state = signal<PlayerState>({ kind: 'idle' });
  const position = signal<Frames>(frames(0));
  const added = signal<readonly Frames[]>([]);
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
    const start = { timeline: ready.timeline, added: [], position: frames(0) };
    const found = request.from ? findPlace(ready.timeline, request.from) : start;
    batch(() => {
      added.value = found.added;
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
    added,
    stepIndex: computed(() => moment.value?.stepIndex),
    jumps,
    underWay: computed(() => isUnderWay(state.value)),
    async preview(request) {
      if (!isUnderWay(state.peek())) bed.choose(request.settings.bed, request.settings.bedLevel);
      return (await tracks.prepare(request)).timeline;
    },
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
      readPosition();
      const at = position.peek();
      batch(() => {
        added.value = [...added.peek(), at];
        tell({ kind: 'retimed', timeline: lengthen(now.timeline, at, MINUTE) });
      });
      trackIsOld = true;
      putTrackWhenQuiet();
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
