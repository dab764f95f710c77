// What the player says it does: derived from what shall be played and from the deck's own word, so that
// the two cannot disagree. Pure.
import type { VoiceId } from '../catalogue/voices';
import type { Wanted } from '../content/routine';
import type { KeptPlace } from '../routine/place';
import type { Timeline } from '../routine/timeline';
import type { DeckState } from './deck';

/** What was asked for. */
export interface Request extends Wanted {
  /** Where to carry on; from the start without it. */
  readonly from?: KeptPlace | undefined;
  /** Whose voice was asked for, where another one speaks since that is not here. */
  readonly asked?: VoiceId | undefined;
  /** It comes between: what it broke off has kept its place, and it keeps none of its own. */
  readonly interlude?: true;
}

/** What is being played: the request and the timeline that came of it. */
export interface Playable {
  readonly request: Request;
  readonly timeline: Timeline;
}

/** Why nothing can be played. */
export type PlayerProblem =
  /** The voice's file is not on the device and cannot be fetched. */
  | 'voice-missing'
  /** The device could not play the track. */
  | 'cannot-play';

/** What shall be played, whatever sounds. */
export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly request: Request }
  /** It could not be prepared. */
  | { readonly kind: 'lost'; readonly request: Request; readonly problem: PlayerProblem }
  | ({ readonly kind: 'there' } & Playable);

export type PlayerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly request: Request }
  /** Loaded and about to start. */
  | ({ readonly kind: 'ready' } & Playable)
  | ({ readonly kind: 'playing' } & Playable)
  /** It waits in a kind word for what is still on its way, and goes on by itself. */
  | ({ readonly kind: 'resting' } & Playable)
  /** The person paused it, or it paused itself, or the word to call for help has been said. */
  | ({ readonly kind: 'paused' } & Playable)
  /** The system paused it: a call, another app, headphones pulled. */
  | ({ readonly kind: 'interrupted' } & Playable)
  /** The browser wants a tap before anything may sound. */
  | ({ readonly kind: 'blocked' } & Playable)
  | ({ readonly kind: 'finished' } & Playable)
  /** It is known what shall be heard, but it cannot be. */
  | ({ readonly kind: 'silent'; readonly problem: PlayerProblem } & Playable)
  /** Nothing could be prepared. */
  | { readonly kind: 'failed'; readonly request: Request; readonly problem: PlayerProblem };

/** States that hold a session. */
export type WithSession = Extract<PlayerState, Playable>;

/** Whether `state` holds a session. */
export function hasSession(state: PlayerState): state is WithSession {
  return 'timeline' in state;
}

/** Whether a routine is under way: it would be rude to reload or update now. */
export function isUnderWay(state: PlayerState): boolean {
  return state.kind !== 'idle' && state.kind !== 'finished' && state.kind !== 'failed';
}

/** What to say of `stage` while the deck does `deck`. */
export function stateOf(stage: Stage, deck: DeckState['kind']): PlayerState {
  switch (stage.kind) {
    case 'idle':
    case 'preparing':
      return stage;
    case 'lost':
      return { ...stage, kind: 'failed' };
    case 'there':
      return sessionState(stage, deck);
  }
}

function sessionState({ request, timeline }: Playable, deck: DeckState['kind']): PlayerState {
  const session = { request, timeline };
  switch (deck) {
    case 'starting':
      return { kind: 'ready', ...session };
    case 'sounding':
      return { kind: 'playing', ...session };
    case 'resting':
      return { kind: 'resting', ...session };
    case 'empty':
    case 'standing':
      return { kind: 'paused', ...session };
    case 'interrupted':
    case 'blocked':
      return { kind: deck, ...session };
    case 'ended':
      // Behind the word to call for help nothing is over.
      return { kind: timeline.ending.kind === 'help' ? 'paused' : 'finished', ...session };
    case 'failed':
      return { kind: 'silent', problem: 'cannot-play', ...session };
    case 'lacking':
      return { kind: 'silent', problem: 'voice-missing', ...session };
  }
}
