// A routine with times: what sounds when, in frames from the start of its track.
import type { CueId, StepId } from '../catalogue/cue-id';
import type { AdviceId, ChoicesPlan, CueRole } from '../catalogue/model';
import type { PictureId } from '../catalogue/picture-ids';
import { type Frames, frames } from '../catalogue/units';
import type { ChimeId } from '../catalogue/voices';

/** From its first frame up to, not including, `end`. */
export interface Span {
  readonly start: Frames;
  readonly end: Frames;
}

/** One of several sentences of a line. */
export interface Sentence {
  readonly text: string;
  /** From where on in the line's clip it is the one that is said. */
  readonly from: Frames;
}

/** A cue in its place. `text-only` cues have no clip: a chime stands for them in the track. */
export interface TimedCue extends Span {
  readonly id: CueId;
  readonly role: CueRole;
  readonly text: string;
  readonly sound: 'clip' | 'text-only';
  /** Its sentences, where there are several and its clip tells them apart. */
  readonly sentences?: readonly Sentence[] | undefined;
  /** Slow breaths to follow, one after the other in the quiet behind it. */
  readonly breaths?: readonly Span[] | undefined;
  /** Whoever plays it pauses behind this, until people play it again. */
  readonly waits?: boolean | undefined;
}

/** A chime in its place. */
export interface TimedChime extends Span {
  readonly chime: ChimeId;
}

interface AnyTimedStep extends Span {
  /** The part that it belongs to; for advice, that of the question which brought it in. */
  readonly partId: string;
  readonly stepId: StepId;
  readonly title: string;
  readonly partTitle: string;
  /** Marks its beginning. Questions follow one another without. */
  readonly chime: TimedChime | undefined;
  readonly cues: readonly TimedCue[];
  /** What it is shown by, where that is not the picture of its practice. */
  readonly shows?: PictureId | undefined;
  /** What a yes brought it in; undefined in the routine's own steps. */
  readonly advice: AdviceId | undefined;
  /** Its place among all that was compiled. What an answer brings in has that of its question. */
  readonly order: number;
  /** How many answers it hangs on: none in the routine's own steps. */
  readonly depth: number;
  /** It is left out once all of one of these was said. */
  readonly unless: readonly (readonly Told[])[];
}

/** An answer that something depends on. */
export interface Told {
  readonly to: StepKey;
  readonly was: Answer;
}

/** A step in its place, with all that sounds in it, in order. */
export type TimedStep =
  | TimedGuidedStep
  | TimedQuestionStep
  | TimedAgainStep
  | TimedGateStep
  | TimedOfferStep;

export interface TimedGuidedStep extends AnyTimedStep {
  readonly kind: 'guided';
}

/** Waits for an answer as long as it lasts; at its end the routine goes on, and it stays open. */
export interface TimedQuestionStep extends AnyTimedStep {
  readonly kind: 'question';
  /** What a yes leads to. */
  readonly yes: AdviceId;
  /** Whether it is asked for the first time, or once more because it had stayed open. */
  readonly round: 'first' | 'again';
}

/** Says how many urgent questions are open; a yes asks these again. */
export interface TimedAgainStep extends AnyTimedStep {
  readonly kind: 'again';
  /** What it says for none, one, two and so on; one of these is its only cue. */
  readonly byCount: readonly TimedCue[];
}

/** Asks what others depend on. */
export interface TimedGateStep extends AnyTimedStep {
  readonly kind: 'gate';
  readonly choices: Choices | undefined;
}

/** What can be tapped while a gate is open. */
export interface Choices {
  readonly of: readonly Choice[];
  readonly pick: ChoicesPlan['pick'];
}

interface Choice {
  /** The step that asks the same aloud. */
  readonly asks: StepKey;
  /** What it leads to. */
  readonly yes?: AdviceId | undefined;
}

/** Waits for nothing; whoever asks for what it offers is brought it. */
export interface TimedOfferStep extends AnyTimedStep {
  readonly kind: 'offer';
  readonly yes: AdviceId;
}

/** A step that someone can answer. */
export type AskingStep = TimedQuestionStep | TimedAgainStep | TimedGateStep;

export type Answer = 'yes' | 'no';

/** What was answered, by question. One that is not in it is open, which is not a no. */
export type Answers = Readonly<Partial<Record<StepKey, Given>>>;

/** An answer, or that something was tapped instead. */
export type Given = Answer | 'picked';

/** A step of a part in one word: the same wherever it comes, also where a question is asked again. */
export type StepKey = `${string}/${StepId}`;

/** The key of `step`. */
export function keyOf({ partId, stepId }: Pick<TimedStep, 'partId' | 'stepId'>): StepKey {
  return `${partId}/${stepId}`;
}

/** How a routine ends. */
export type Ending =
  /** With a chime behind the last step. */
  | { readonly kind: 'rest'; readonly closing: TimedChime }
  /**
   * With this advice, which sends people to help: nothing may sound behind it. What would have come
   * is kept for whoever takes the yes back.
   */
  | { readonly kind: 'help'; readonly advice: AdviceId; readonly instead: Rest };

/** What follows from one frame on. */
export interface Rest {
  readonly from: Frames;
  readonly steps: readonly TimedStep[];
  readonly ending: Ending;
  readonly length: Frames;
}

/** A compiled routine. Steps follow one another without a gap, from frame 0. */
export interface Timeline {
  /** The id of its routine. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TimedStep[];
  /** What the answers have made needless so far, in order; their times mean nothing. */
  readonly leftOut: readonly TimedStep[];
  readonly ending: Ending;
  /** The whole length. */
  readonly length: Frames;
  readonly answers: Answers;
}

/** Whether `step` can be answered: not where it only says that nothing is open. */
export function isAsking(step: TimedStep): step is AskingStep {
  if (step.kind === 'guided' || step.kind === 'offer') return false;
  return step.cues.at(-1)?.role === 'question';
}

/**
 * How many steps right behind the one at `index` are there because of an answer to it: advice, with all
 * that came of it, or open questions asked once more.
 */
export function countBehind(steps: readonly TimedStep[], index: number): number {
  const depth = steps[index]?.depth ?? 0;
  const behind = steps.slice(index + 1);
  const count = behind.findIndex((step) => step.depth <= depth);
  return count < 0 ? behind.length : count;
}

/** Whether `step` comes whatever is answered. */
export function isSure({ unless }: Pick<TimedStep, 'unless'>): boolean {
  return unless.length === 0;
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

/** `span`, or anything that is one, moved later by `by` frames, or earlier where that is negative. */
export function moved<T extends Span>(span: T, by: number): T {
  return {
    ...span,
    start: frames(span.start + by),
    end: frames(span.end + by),
  };
}

/** `cue` with the breaths behind it, moved by `by` frames. */
export function movedCue(cue: TimedCue, by: number): TimedCue {
  const { breaths } = cue;
  return { ...moved(cue, by), ...(breaths && { breaths: breaths.map((each) => moved(each, by)) }) };
}

/** `step` with all that sounds in it, moved by `by` frames. */
export function movedStep(step: TimedStep, by: number): TimedStep {
  const later = (cue: TimedCue) => movedCue(cue, by);
  const there = {
    ...moved(step, by),
    chime: step.chime && moved(step.chime, by),
    cues: step.cues.map(later),
  };
  return there.kind === 'again' ? { ...there, byCount: there.byCount.map(later) } : there;
}

/** `ending` moved by `by` frames. */
export function movedEnding(ending: Ending, by: number): Ending {
  if (ending.kind === 'rest') return { ...ending, closing: moved(ending.closing, by) };
  const { from, steps, ending: then, length } = ending.instead;
  const instead = {
    from: frames(from + by),
    steps: steps.map((step) => movedStep(step, by)),
    ending: movedEnding(then, by),
    length: frames(length + by),
  };
  return { ...ending, instead };
}
