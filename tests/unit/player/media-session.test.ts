import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Frames, frames, toFrames, toSeconds } from '../../../src/catalogue/units';
import type { PlayerState, Request } from '../../../src/player/machine';
import { connectMediaSession } from '../../../src/player/media-session';
import type { Player } from '../../../src/player/player';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { resolved } from '../routine/resolved';
import { threeSteps } from './fakes';

/** As strict as the standard: https://w3c.github.io/mediasession/ */
class FakeMediaSession {
  playbackState = 'none';
  metadata: { readonly title: string; readonly artist: string } | null = null;
  positions: (MediaPositionState | undefined)[] = [];
  handlers = new Map<string, MediaSessionActionHandler>();
  /** Actions of which this browser knows nothing. */
  unknown: readonly string[] = [];
  showsNothing = false;

  setActionHandler(action: string, handler: MediaSessionActionHandler) {
    if (this.unknown.includes(action)) throw new TypeError(`${action} is not a valid action`);
    this.handlers.set(action, handler);
  }
  setPositionState(state?: MediaPositionState) {
    const { duration = 0, position = 0 } = state ?? {};
    if (this.showsNothing || !(duration >= 0) || position < 0 || position > duration) {
      throw new TypeError('The provided position cannot be greater than the duration');
    }
    this.positions.push(state);
  }
  act(action: MediaSessionAction, details: Omit<MediaSessionActionDetails, 'action'> = {}) {
    this.handlers.get(action)?.({ action, ...details });
  }
}

const request: Request = {
  routine: resolved('hydration'),
};
const state = signal<PlayerState>({ kind: 'idle' });
const position = signal<Frames>(frames(0));
const stepIndex = signal<number | undefined>(undefined);
const jumps = signal(0);
const asked: string[] = [];

const player = {
  state,
  position,
  stepIndex,
  jumps,
  play: () => asked.push('play'),
  pause: () => asked.push('pause'),
  go: (to: string) => asked.push(to),
  seekTo: (to: number) => asked.push(`to ${to}`),
  seekBy: (by: number) => asked.push(`by ${by}`),
  back: (by: Frames) => asked.push(`back ${by}`),
} as unknown as Player;

let system: FakeMediaSession;
const connect = () =>
  connectMediaSession(player, () => ({
    title: 'A quiet moment',
    step: (index, count) => `Step ${index} of ${count}`,
  }));
const be = (kind: 'ready' | 'playing' | 'paused' | 'interrupted' | 'blocked' | 'finished') => {
  state.value = { kind, request, timeline: threeSteps };
  stepIndex.value = 0;
};

beforeEach(() => {
  system = new FakeMediaSession();
  vi.stubGlobal('navigator', { mediaSession: system });
  vi.stubGlobal(
    'MediaMetadata',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
  state.value = { kind: 'idle' };
  position.value = frames(0);
  stepIndex.value = undefined;
  asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the lock screen', () => {
  it('says whether it plays, and offers play where that would make it sound', () => {
    connect();
    expect(system.playbackState).toBe('none');
    for (const [kind, says] of [
      ['ready', 'playing'],
      ['playing', 'playing'],
      ['paused', 'paused'],
      ['interrupted', 'paused'],
      ['blocked', 'paused'],
      ['finished', 'none'],
    ] as const) {
      be(kind);
      expect(system.playbackState).toBe(says);
    }
    state.value = { kind: 'silent', problem: 'cannot-play', request, timeline: threeSteps };
    expect(system.playbackState).toBe('paused');
  });

  it('is told the position anew after a jump and a change, never past the end', () => {
    connect();
    be('playing');
    position.value = frames(1000);
    jumps.value += 1;
    expect(system.positions.at(-1)).toMatchObject({ position: 24 });
    const timeline = lengthen(threeSteps, frames(1000), MINUTE);
    state.value = { kind: 'playing', request, timeline };
    expect(system.positions.at(-1)).toMatchObject({ duration: toSeconds(timeline.length) });
    position.value = frames(threeSteps.length + 5000);
    be('paused');
    expect(system.positions.at(-1)?.position).toBe(toSeconds(threeSteps.length));
    state.value = { kind: 'idle' };
    expect(system.positions.at(-1)).toBeUndefined();
  });

  it('names the step and how many there are, also when these become more, and nothing after', () => {
    connect();
    be('playing');
    expect(system.metadata).toMatchObject({ title: 'A quiet moment', artist: 'Step 1 of 3' });
    const steps = [...threeSteps.steps, ...threeSteps.steps];
    state.value = { kind: 'playing', request, timeline: { ...threeSteps, steps } };
    expect(system.metadata?.artist).toBe('Step 1 of 6');
    state.value = { kind: 'idle' };
    stepIndex.value = undefined;
    expect(system.metadata).toBeNull();
  });

  it('that cannot show something does not stop the player', () => {
    system.showsNothing = true;
    connect();
    expect(() => be('playing')).not.toThrow();
    system.showsNothing = false;
    jumps.value += 1;
    expect(system.positions).toHaveLength(1);
  });

  it('lets its buttons act, those that the browser knows', () => {
    system.unknown = ['seekto', 'stop'];
    connect();
    system.act('play');
    system.act('pause');
    system.act('previoustrack');
    system.act('nexttrack');
    system.act('seekforward');
    system.act('seekbackward');
    system.act('seekbackward', { seekOffset: 5 });
    system.act('seekto', { seekTime: 5 });
    const back = [15, 5].map((seconds) => `back ${toFrames(seconds)}`);
    expect(asked).toEqual(['play', 'pause', 'previous', 'next', 'by 10', ...back]);
  });

  it('may move the position, and is not heeded without one', () => {
    connect();
    system.act('seekto', { seekTime: 65 });
    system.act('seekto');
    expect(asked).toEqual(['to 65']);
  });
});
