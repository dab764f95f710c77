import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasSession,
  isUnderWay,
  nextState,
  type PlayerEvent,
  type PlayerState,
  type Request,
} from '../../../src/player/machine';
import { onlyPractice } from '../../../src/routine/choice';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { threeSteps } from './fakes';

const request: Request = {
  choice: onlyPractice('cuddle'),
  settings: DEFAULT_SETTINGS,
  comfort: {},
};

const anyEvent: fc.Arbitrary<PlayerEvent> = fc.constantFrom<PlayerEvent>(
  { kind: 'asked', request },
  { kind: 'loaded', session: { request, timeline: threeSteps } },
  { kind: 'retimed', timeline: threeSteps },
  { kind: 'pause-asked' },
  { kind: 'play-asked' },
  { kind: 'stop-asked' },
  { kind: 'failed', problem: 'cannot-play' },
  { kind: 'refused' },
  { kind: 'sounding' },
  { kind: 'silenced' },
  { kind: 'ended' },
);

/** Every state that some row of events leads to. */
const anyState = fc
  .array(anyEvent)
  .map((events) => events.reduce(nextState, { kind: 'idle' } as PlayerState));

describe('the player machine', () => {
  it('only lets go of a session when asked to stop, to play another, or by a failure', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (state, event) => {
        if (!hasSession(state)) return;
        if (['stop-asked', 'asked', 'failed'].includes(event.kind)) return;
        expect(hasSession(nextState(state, event))).toBe(true);
      }),
    );
  });

  it('plays whenever the element sounds, and never when it does not', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        if (hasSession(state)) expect(nextState(state, { kind: 'sounding' }).kind).toBe('playing');
        expect(nextState(state, { kind: 'silenced' }).kind).not.toBe('playing');
        expect(nextState(state, { kind: 'ended' }).kind).not.toBe('playing');
      }),
    );
  });

  it('can be stopped from everywhere', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(nextState(state, { kind: 'stop-asked' })).toEqual({ kind: 'idle' });
      }),
    );
  });

  it('calls a pause that nobody asked for an interruption', () => {
    const playing: PlayerState = { kind: 'playing', request, timeline: threeSteps };
    expect(nextState(playing, { kind: 'silenced' }).kind).toBe('interrupted');
    const paused = nextState(playing, { kind: 'pause-asked' });
    expect(nextState(paused, { kind: 'silenced' }).kind).toBe('paused');
  });

  it('is under way from the tap to the finish, so that nothing reloads in between', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const calm = ['idle', 'finished', 'failed'].includes(state.kind);
        expect(isUnderWay(state)).toBe(!calm);
      }),
    );
  });
});
