import { describe, expect, it } from 'vitest';
import type { DeckState } from '../../../src/player/deck';
import {
  hasSession,
  isUnderWay,
  type PlayerState,
  type Request,
  type Stage,
  stateOf,
} from '../../../src/player/machine';
import { withAnswer } from '../../../src/routine/answer';
import { resolved } from '../routine/resolved';
import { adviceOf, questions, threeSteps } from './fakes';

const request: Request = {
  routine: resolved('cuddle'),
};
const urgent = questions.steps[2];
if (!urgent) throw new Error('there are questions');
const help = withAnswer(questions, urgent.start, 'yes', adviceOf);

const DECK = Object.keys({
  empty: 0,
  starting: 0,
  sounding: 0,
  resting: 0,
  standing: 0,
  interrupted: 0,
  blocked: 0,
  ended: 0,
  failed: 0,
  lacking: 0,
} satisfies Record<DeckState['kind'], 0>) as DeckState['kind'][];

const there: Stage = { kind: 'there', request, timeline: threeSteps };
const STAGES: readonly Stage[] = [
  { kind: 'idle' },
  { kind: 'preparing', request },
  { kind: 'lost', request, problem: 'voice-missing' },
  there,
  { kind: 'there', request, timeline: help },
];
const EVERY: readonly (readonly [Stage, DeckState['kind'], PlayerState])[] = STAGES.flatMap(
  (stage) => DECK.map((deck) => [stage, deck, stateOf(stage, deck)] as const),
);

describe('what the player says', () => {
  it('is that it plays where a session sounds, and nowhere else', () => {
    for (const [stage, deck, state] of EVERY) {
      expect(state.kind === 'playing').toBe(stage.kind === 'there' && deck === 'sounding');
    }
  });

  it('holds the session in every state of the deck, so that no word of it is lost', () => {
    for (const [stage, , state] of EVERY) expect(hasSession(state)).toBe(stage.kind === 'there');
  });

  it('is under way from the tap to the finish, so that nothing reloads in between', () => {
    for (const [, , state] of EVERY) {
      expect(isUnderWay(state)).toBe(!['idle', 'finished', 'failed'].includes(state.kind));
    }
  });

  it('tells a pause by the person from one by the system', () => {
    expect(stateOf(there, 'standing').kind).toBe('paused');
    expect(stateOf(there, 'interrupted').kind).toBe('interrupted');
    expect(stateOf(there, 'blocked').kind).toBe('blocked');
  });

  it('never is that a routine has finished which sends people to help', () => {
    expect(stateOf(there, 'ended').kind).toBe('finished');
    expect(stateOf({ kind: 'there', request, timeline: help }, 'ended').kind).toBe('paused');
  });
});
