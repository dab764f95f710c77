// The slow breaths that are heard behind a line: where they lie, and how full one is at a position.
import { BREATH, BREATH_LENGTH } from '../catalogue/breath';
import { type Frames, frames, type Seconds, toFrames, toSeconds } from '../catalogue/units';
import { AFTER_BREATHS, BEFORE_BREATHS } from './pace';
import { cuesOf, type Span, type TimedStep, type Timeline } from './timeline';

/** The quiet that `count` breaths need behind a line. */
export function quietFor(count: number): Frames {
  return frames(count > 0 ? BEFORE_BREATHS + count * BREATH_LENGTH + AFTER_BREATHS : 0);
}

/** `count` breaths, one after the other, behind a line that ends at `end`. */
export function breathsBehind(end: Frames, count: number): readonly Span[] {
  return Array.from({ length: count }, (_, index) => {
    const start = frames(end + BEFORE_BREATHS + index * BREATH_LENGTH);
    return { start, end: frames(start + BREATH_LENGTH) };
  });
}

/** All breaths of `timeline`, in order. */
export function breathsOf(timeline: Timeline): readonly Span[] {
  return cuesOf(timeline).flatMap(({ breaths = [] }) => breaths);
}

/** A breath that is under way. */
export interface Breath {
  readonly goes: 'in' | 'out';
  /** From 0, breathed out, to 1, where it turns. */
  readonly fullness: number;
  /** How full it is in a second, or where it turns if that is sooner: on the way it changes evenly. */
  readonly soon: { readonly fullness: number; readonly after: Seconds };
}

/** The breath at `position` in `step`; undefined where there is none to follow. */
export function breathAt({ cues }: Pick<TimedStep, 'cues'>, position: Frames): Breath | undefined {
  const found = cues
    .flatMap(({ breaths = [] }) => breaths)
    .find(({ start, end }) => start <= position && position < end);
  if (!found) return undefined;
  const at = position - found.start;
  const goes = at < BREATH.in ? 'in' : 'out';
  const then = Math.min(at + A_SECOND, goes === 'in' ? BREATH.in : BREATH_LENGTH);
  return {
    goes,
    fullness: fullnessAt(at),
    soon: { fullness: fullnessAt(then), after: toSeconds(frames(then - at)) },
  };
}

const A_SECOND = toFrames(1);

function fullnessAt(at: number): number {
  return at < BREATH.in ? eased(at / BREATH.in) : eased(1 - (at - BREATH.in) / BREATH.out);
}

/** Slow at both ends, as a breath is. */
function eased(share: number): number {
  return Math.sin((Math.PI / 2) * share) ** 2;
}
