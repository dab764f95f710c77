// A routine with times: what sounds when, in frames from the start of its track.
import type { CueId } from '../catalogue/cue-id';
import type { AdviceId, CueRole } from '../catalogue/model';
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

interface AnyTimedStep extends Span {
  readonly title: string;
  /** The title of the part that it belongs to. */
  readonly part: string;
  /** Marks its beginning. Questions follow one another without. */
  readonly chime: TimedChime | undefined;
  readonly cues: readonly TimedCue[];
  /** What a yes brought it in; undefined in the routine's own steps. */
  readonly advice: AdviceId | undefined;
}

/** A step in its place, with all that sounds in it, in order. */
export type TimedStep = TimedGuidedStep | TimedQuestionStep;

export interface TimedGuidedStep extends AnyTimedStep {
  readonly kind: 'guided';
}

/** Waits for a yes as long as it lasts; at its end the routine goes on as after a no. */
export interface TimedQuestionStep extends AnyTimedStep {
  readonly kind: 'question';
  /** What a yes leads to. */
  readonly yes: AdviceId;
}

/** How a routine ends. */
export type Ending =
  /** With a chime behind the last step. */
  | { readonly kind: 'rest'; readonly closing: TimedChime }
  /** With this advice, which sends people to help: nothing may sound behind it. */
  | { readonly kind: 'help'; readonly advice: AdviceId };

/** A compiled routine. Steps follow one another without a gap, from frame 0. */
export interface Timeline {
  readonly title: string;
  readonly steps: readonly TimedStep[];
  readonly ending: Ending;
  /** The whole length. */
  readonly length: Frames;
}

/** All cues of `timeline`, in order. */
export function cuesOf(timeline: Timeline): readonly TimedCue[] {
  return timeline.steps.flatMap((step) => step.cues);
}

/** All chimes of `timeline`, in order. */
export function chimesOf({ steps, ending }: Timeline): readonly TimedChime[] {
  const starts = steps.flatMap(({ chime }) => (chime ? [chime] : []));
  return ending.kind === 'rest' ? [...starts, ending.closing] : starts;
}

/** `span`, or anything that is one, moved later by `by`. */
export function moved<T extends Span>(span: T, by: Frames): T {
  return {
    ...span,
    start: frames(span.start + by),
    end: frames(span.end + by),
  };
}

/** `step` with all that sounds in it, moved later by `by`. */
export function movedStep(step: TimedStep, by: Frames): TimedStep {
  return {
    ...moved(step, by),
    chime: step.chime && moved(step.chime, by),
    cues: step.cues.map((cue) => moved(cue, by)),
  };
}

/** `ending` moved later by `by`. */
export function movedEnding(ending: Ending, by: Frames): Ending {
  return ending.kind === 'rest' ? { ...ending, closing: moved(ending.closing, by) } : ending;
}
