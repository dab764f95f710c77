// When the place in a running routine is worth keeping, and when it no longer is. Driven by the
// player's own position: no timer, which a locked phone would stop.
import { effect } from '@preact/signals';
import { PRIVATE } from '../catalogue/private';
import { type Frames, toFrames } from '../catalogue/units';
import { hasSession, type WithSession } from '../player/machine';
import type { Player } from '../player/player';
import type { Timeline } from '../routine/timeline';
import { pointOf } from '../state/point-of';
import type { ResumePoint } from '../storage/resume';

/** Who keeps the one point. */
export interface Keeper {
  keep(point: ResumePoint): void;
  forget(): void;
}

/** A routine that has only just begun replaces no other, and is soon begun again. */
const WORTH_KEEPING = toFrames(5);

/**
 * While it plays on, no more than once in so much of the track. It is told of all that changes, and at least each
 * second and a half (routine/marks.ts), which may come a quarter late: less than that, so that the next is not left out.
 */
const APART = toFrames(1.2);

/** What was kept last of this run. */
interface Kept {
  readonly kind: WithSession['kind'];
  readonly timeline: Timeline;
  readonly stepIndex: number | undefined;
  readonly position: Frames;
}

/**
 * Has `keeper` keep the place of what `player` plays: every second or two of the track, and at once at a
 * step, at a pause and for an added minute. What has finished or was stopped is forgotten, but not
 * a point of an earlier run that this one has not replaced yet; where anything was asked, the end is
 * kept until someone is done with it. Returns a function that keeps the place now, for when the app
 * may be about to go.
 */
export function followPlace(player: Player, keeper: Keeper): () => void {
  let kept: Kept | undefined;

  const keep = (state: WithSession, position: Frames, stepIndex: number | undefined) => {
    // What someone asked for in private is nobody else's, nor are its traces.
    if (player.help.peek()?.some(({ advice }) => advice === PRIVATE)) return;
    const { request, timeline, kind } = state;
    // What it broke off is what shall be carried on.
    if (request.interlude) return;
    // At the very end there is nothing to carry on, but what was answered can be seen again.
    if (position >= timeline.length && !asksAnything(timeline)) return;
    kept = { kind, timeline, stepIndex, position };
    keeper.keep(pointOf(player, state, position));
  };

  const due = (state: WithSession, position: Frames, stepIndex: number | undefined) =>
    // Where someone was sent to help, a reload must lead back at once.
    (!kept && player.help.peek() !== undefined) || isDue(kept, state, position, stepIndex);

  effect(() => {
    const state = player.state.value;
    const position = player.position.value;
    const stepIndex = player.stepIndex.value;
    switch (state.kind) {
      // Another run begins, or this one broke off and can still be carried on.
      case 'preparing':
      case 'failed':
        kept = undefined;
        return;
      case 'silent':
        if (due(state, position, stepIndex)) keep(state, position, stepIndex);
        kept = undefined;
        return;
      case 'finished':
        if (asksAnything(state.timeline)) {
          if (kept?.kind !== 'finished') keep(state, position, stepIndex);
          return;
        }
        if (kept) keeper.forget();
        kept = undefined;
        return;
      case 'idle':
        if (kept) keeper.forget();
        kept = undefined;
        return;
      default:
        if (due(state, position, stepIndex)) keep(state, position, stepIndex);
    }
  });

  return () => {
    const state = player.state.peek();
    const position = player.now();
    if (!hasSession(state) || state.kind === 'finished') return;
    if (kept ? kept.position !== position : position >= WORTH_KEEPING) {
      keep(state, position, player.stepIndex.peek());
    }
  };
}

function asksAnything({ steps }: Timeline): boolean {
  return steps.some(({ kind }) => kind !== 'guided');
}

function isDue(
  kept: Kept | undefined,
  { kind, timeline }: WithSession,
  position: Frames,
  stepIndex: number | undefined,
): boolean {
  if (!kept) return position >= WORTH_KEEPING;
  const stands = kind === 'paused' || kind === 'interrupted';
  return (
    Math.abs(position - kept.position) >= APART ||
    stepIndex !== kept.stepIndex ||
    timeline !== kept.timeline ||
    (stands && kind !== kept.kind)
  );
}
