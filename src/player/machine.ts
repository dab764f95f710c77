// The player's states, and the only ways from one to another. Pure.
import type { Wanted } from '../content/routine';
import type { Place } from '../routine/place';
import type { Timeline } from '../routine/timeline';

/** What was asked for. */
export interface Request extends Wanted {
  /** Where to carry on; from the start without it. */
  readonly from?: Place;
}

/** What is being played: the request and the timeline that came of it. */
export interface Session {
  readonly request: Request;
  readonly timeline: Timeline;
}

/** Why nothing can be played. */
export type PlayerProblem =
  /** The voice's file is not on the device and cannot be fetched. */
  | 'voice-missing'
  /** The device could not play the track. */
  | 'cannot-play';

export type PlayerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly request: Request }
  /** Loaded and about to start. */
  | ({ readonly kind: 'ready' } & Session)
  | ({ readonly kind: 'playing' } & Session)
  /** The person paused it. */
  | ({ readonly kind: 'paused' } & Session)
  /** The system paused it: a call, another app, headphones pulled. */
  | ({ readonly kind: 'interrupted' } & Session)
  /** The browser wants a tap before anything may sound. */
  | ({ readonly kind: 'blocked' } & Session)
  | ({ readonly kind: 'finished' } & Session)
  | { readonly kind: 'failed'; readonly request: Request; readonly problem: PlayerProblem };

export type PlayerEvent =
  | { readonly kind: 'asked'; readonly request: Request }
  | { readonly kind: 'loaded'; readonly session: Session }
  | { readonly kind: 'retimed'; readonly timeline: Timeline }
  | { readonly kind: 'pause-asked' }
  | { readonly kind: 'play-asked' }
  | { readonly kind: 'stop-asked' }
  | { readonly kind: 'failed'; readonly problem: PlayerProblem }
  | { readonly kind: 'refused' }
  /** From here on, the element's own word. */
  | { readonly kind: 'sounding' }
  | { readonly kind: 'silenced' }
  | { readonly kind: 'ended' };

/** States that hold a session. */
export type WithSession = Extract<PlayerState, Session>;

/** Whether `state` holds a session. */
export function hasSession(state: PlayerState): state is WithSession {
  return 'timeline' in state;
}

/** Whether a routine is under way: it would be rude to reload or update now. */
export function isUnderWay(state: PlayerState): boolean {
  return state.kind !== 'idle' && state.kind !== 'finished' && state.kind !== 'failed';
}

/** The state that follows `state` after `event`. An event that makes no sense there changes nothing. */
export function nextState(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.kind) {
    case 'asked':
      return { kind: 'preparing', request: event.request };
    case 'loaded':
      return state.kind === 'preparing' ? { kind: 'ready', ...event.session } : state;
    case 'retimed':
      return hasSession(state) ? { ...state, timeline: event.timeline } : state;
    case 'stop-asked':
      return { kind: 'idle' };
    case 'failed':
      return 'request' in state
        ? { kind: 'failed', request: state.request, problem: event.problem }
        : state;
    default:
      return hasSession(state) ? afterSound(state, event.kind) : state;
  }
}

type SoundEvent = Exclude<
  PlayerEvent['kind'],
  'asked' | 'loaded' | 'retimed' | 'stop-asked' | 'failed'
>;

function afterSound(state: WithSession, event: SoundEvent): PlayerState {
  const { request, timeline } = state;
  const to = (kind: WithSession['kind']): PlayerState =>
    kind === state.kind ? state : { kind, request, timeline };
  switch (event) {
    case 'sounding':
      // Also when nobody asked us: an earbud's button may have gone to the element itself.
      return to('playing');
    case 'play-asked':
      return state.kind === 'playing' ? state : to('ready');
    case 'pause-asked':
      return state.kind === 'finished' ? state : to('paused');
    case 'silenced':
      return state.kind === 'playing' ? to('interrupted') : state;
    case 'refused':
      return state.kind === 'ready' ? to('blocked') : state;
    case 'ended':
      return to('finished');
  }
}
