// A routine with times: what sounds when, in frames from the start of its track.
import type { CueId } from '../catalogue/cue-id';
import type { CueRole } from '../catalogue/model';
import { type Frames, frames } from '../catalogue/units';
import type { ChimeId } from '../catalogue/voices';

/** From its first frame up to, not including, `end`. */
export interface Span {
  readonly start: Frames;
  readonly end: Frames;
}

/** A cue in its place. `text-only` cues have no clip: a chime stands for them in the track. */
export interface TimedCue extends Span {
  readonly id: CueId;
  readonly role: CueRole;
  readonly text: string;
  readonly sound: 'clip' | 'text-only';
}

/** A chime in its place. */
export interface TimedChime extends Span {
  readonly chime: ChimeId;
}

/** A step in its place, with all that sounds in it, in order. */
export interface TimedStep extends Span {
  readonly title: string;
  readonly chime: TimedChime;
  readonly cues: readonly TimedCue[];
}

/** A compiled routine. Steps follow one another without a gap, from frame 0 to `closing`. */
export interface Timeline {
  readonly title: string;
  readonly steps: readonly TimedStep[];
  /** The chime that ends it, behind the last step. */
  readonly closing: TimedChime;
  /** The whole length. */
  readonly length: Frames;
}

/** All cues of `timeline`, in order. */
export function cuesOf(timeline: Timeline): readonly TimedCue[] {
  return timeline.steps.flatMap((step) => step.cues);
}

/** `span`, or anything that is one, moved later by `by`. */
export function moved<T extends Span>(span: T, by: Frames): T {
  return {
    ...span,
    start: frames(span.start + by),
    end: frames(span.end + by),
  };
}
