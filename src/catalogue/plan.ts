// The words in which practices are planned: short, so that a plan reads as a table of its parts.
import type { Gist } from './gist';
import type {
  AdviceId,
  AdvicePlan,
  AgainStepPlan,
  ChoicesPlan,
  CuePlan,
  GateStepPlan,
  GuidedStepPlan,
  Narrowing,
  OfferStepPlan,
  PracticePlan,
  QuestionStepPlan,
  StepKeep,
  Told,
} from './model';
import type { PictureId } from './picture-ids';
import type { SourceId } from './sources';
import type { Seconds } from './units';

interface CueOptions extends Narrowing {
  readonly quiet?: Seconds;
  readonly breaths?: number;
  readonly turn?: Seconds;
  readonly waits?: boolean;
  readonly warns?: true;
  readonly sources?: readonly SourceId[];
  readonly gist?: Gist;
}

interface StepOptions extends Narrowing {
  readonly seconds: Seconds;
  /** `always` when absent. */
  readonly keep?: StepKeep;
  readonly shows?: PictureId;
  readonly unless?: readonly (readonly Told[])[];
}

/** A no to the question of step `to`. */
export function no(to: string): Told {
  return { to, was: 'no' };
}

/** A yes to the question of step `to`. */
export function yes(to: string): Told {
  return { to, was: 'yes' };
}

/** Takes `plan` as it stands, its ids kept as types: the words of each language are checked by them. */
export function practice<const Plan extends PracticePlan>(plan: Plan): Plan {
  return plan;
}

/** Takes advice as it stands, its ids kept as types. */
export function advice<const Plan extends AdvicePlan>(plan: Plan): Plan {
  return plan;
}

/** A step that guides through one thing to do. */
export function step<const Id extends string, const Cues extends CuePlan>(
  id: Id,
  { keep = 'always', ...options }: StepOptions & { gist?: Gist },
  cues: readonly Cues[],
): GuidedStepPlan<Id, Cues> {
  return { kind: 'guided', id, keep, ...options, cues };
}

/** A step that asks: the last of `cues` is the question, and a yes to it leads to `yes`. */
export function asking<const Id extends string, const Cues extends CuePlan>(
  id: Id,
  { keep = 'always', ...options }: StepOptions & { hold: Seconds; yes: AdviceId },
  cues: readonly Cues[],
): QuestionStepPlan<Id, Cues> {
  return { kind: 'question', id, keep, ...options, cues };
}

/** A step that offers to ask what stayed open again: `cues` for none, one, two and so on. */
export function askingAgain<const Id extends string, const Cues extends CuePlan>(
  id: Id,
  { keep = 'always', ...options }: StepOptions & { hold: Seconds },
  cues: readonly Cues[],
): AgainStepPlan<Id, Cues> {
  return { kind: 'again', id, keep, ...options, cues };
}

/** A step that asks what others depend on: the last of `cues` is the question. */
export function gate<const Id extends string, const Cues extends CuePlan>(
  id: Id,
  { keep = 'always', ...options }: StepOptions & { hold: Seconds; choices?: ChoicesPlan },
  cues: readonly Cues[],
): GateStepPlan<Id, Cues> {
  return { kind: 'gate', id, keep, ...options, cues };
}

/** A step that says what there is in private. */
export function offering<const Id extends string, const Cues extends CuePlan>(
  id: Id,
  { keep = 'always', ...options }: StepOptions & { yes: AdviceId },
  cues: readonly Cues[],
): OfferStepPlan<Id, Cues> {
  return { kind: 'offer', id, keep, ...options, cues };
}

/** Says what a step is. */
export function opening<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'opening', keep: 'always', ...options };
}

/** Leads through a step; never left out. */
export function guidance<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'guidance', keep: 'always', ...options };
}

/** Leads through a step where there is time. */
export function ifTime<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'guidance', keep: 'if-time', ...options };
}

/** Asks for a yes or a no. */
export function question<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'question', keep: 'always', ...options };
}

/** A gentle word that the step is coming to its end. */
export function nearingEnd<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'nearing-end', keep: 'always', ...options };
}

/** Leads over to the next step, or out. */
export function transition<const Id extends string>(id: Id, options: CueOptions = {}): CuePlan<Id> {
  return { id, role: 'transition', keep: 'always', ...options };
}
