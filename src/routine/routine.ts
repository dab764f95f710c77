// What a routine is before it has times: the parts to go through, and the steps of each.
import { type CueId, cueId, type StepId, stepId } from '../catalogue/cue-id';
import type { Gist } from '../catalogue/gist';
import type {
  AdviceId,
  ChoicesPlan,
  CueRole,
  Keep,
  LineOwner,
  Narrowing,
  Step,
  StepKeep,
  Tone,
} from '../catalogue/model';
import type { PictureId } from '../catalogue/picture-ids';
import type { Seconds } from '../catalogue/units';
import type { OwnStep } from './spec';
import { type Standing, suits, type Way } from './way';

/** One thing said. */
export interface RoutineCue {
  readonly id: CueId;
  readonly role: CueRole;
  readonly keep: Keep;
  readonly text: string;
  /** The quiet it asks for, in seconds. */
  readonly quiet: Seconds;
  /** How many slow breaths are heard behind it. */
  readonly breaths?: number | undefined;
  /** How long someone may talk behind it where there is time, in seconds. */
  readonly turn?: Seconds | undefined;
  /** Whether the routine pauses itself behind it. */
  readonly waits?: boolean | undefined;
  /** Whether it keeps someone from harm, and is always said as it was checked. */
  readonly warns?: true | undefined;
  /** What it comes to, where that is said once in a routine. */
  readonly gist?: Gist | undefined;
}

interface AnyRoutineStep {
  readonly id: StepId;
  readonly title: string;
  readonly keep: StepKeep;
  /** Its comfortable length in the standard routine, in seconds. */
  readonly seconds: Seconds;
  readonly cues: readonly RoutineCue[];
  /** What it is shown by, where that is not the picture of its practice. */
  readonly shows?: PictureId | undefined;
  /** It is left out once all of one of these was said. */
  readonly unless?: readonly (readonly ToldStep[])[];
}

/** An answer to what another step of the same part asks. */
export interface ToldStep {
  readonly to: StepId;
  readonly was: 'yes' | 'no';
}

/** What can be tapped while a gate is open. */
export interface StepChoices {
  readonly of: readonly { readonly asks: StepId; readonly yes?: AdviceId | undefined }[];
  readonly pick: ChoicesPlan['pick'];
}

/** A step as it goes for these people here. */
export type RoutineStep =
  | (AnyRoutineStep & {
      readonly kind: 'guided';
      /** What it comes to, where that is done once in a routine. */
      readonly gist?: Gist | undefined;
    })
  | (AnyRoutineStep & {
      readonly kind: 'question';
      readonly hold: Seconds;
      readonly yes: AdviceId;
    })
  /** Of its cues one is said: the first where nothing is open, the second where one is, and so on. */
  | (AnyRoutineStep & {
      readonly kind: 'again';
      readonly hold: Seconds;
    })
  | (AnyRoutineStep & {
      readonly kind: 'gate';
      readonly hold: Seconds;
      readonly choices?: StepChoices | undefined;
    })
  | (AnyRoutineStep & {
      readonly kind: 'offer';
      readonly yes: AdviceId;
    });

/** A practice in a routine, or the word on using Afterglow hands-free before it. */
export interface RoutinePart {
  /** Unique in its routine. */
  readonly id: string;
  readonly title: string;
  /** What it aims at, in minutes. */
  readonly minutes: number;
  readonly steps: readonly RoutineStep[];
}

/** An ordered way through one practice or several. */
export interface Routine {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly RoutinePart[];
}

/**
 * `steps`, the first of a part at `standing`, with `before` said before its own first line. The very
 * first word of a routine is its greeting, whatever else there is to say.
 */
export function introduced(
  steps: readonly RoutineStep[],
  before: readonly RoutineCue[],
  { isFirst }: Standing,
): readonly RoutineStep[] {
  const [first, ...others] = steps;
  if (!first) return steps;
  const greeting = first.cues.slice(0, isFirst ? 1 : 0);
  const cues = [...greeting, ...before, ...first.cues.slice(greeting.length)];
  return [{ ...first, cues }, ...others];
}

/** Steps of `part` in someone's own words: all of them are said, each with its pause behind it. */
export function ownSteps(part: string, steps: readonly OwnStep[]): readonly RoutineStep[] {
  return steps.map(({ id, title, lines, seconds, pause = 0 }) => ({
    kind: 'guided',
    id: `own.${id}`,
    title,
    keep: 'always',
    seconds,
    cues: lines.map((text, index) => ({
      id: `own.${part}.${id}.${index}`,
      role: index === 0 ? 'opening' : 'guidance',
      keep: 'always',
      text,
      quiet: index === lines.length - 1 ? pause : 0,
    })),
  }));
}

/** `steps` of `owner` as they go in `way`, at `standing`, said in `tone`. */
export function stepsIn(
  owner: LineOwner,
  steps: readonly Step[],
  way: Way,
  standing: Standing,
  tone: Tone = 'tender',
): readonly RoutineStep[] {
  const isFor = (part: Narrowing) => suits(part, way, standing, tone);
  return steps.filter(isFor).map((step) => stepIn(owner, step, step.cues.filter(isFor)));
}

function stepIn(owner: LineOwner, step: Step, said: Step['cues']): RoutineStep {
  const { title, keep, seconds, shows, unless = [] } = step;
  const idOf = (id: string) => stepId(owner, { id });
  const cues = said.map((cue): RoutineCue => cueIn(owner, step, cue));
  const common = {
    id: stepId(owner, step),
    title,
    keep,
    seconds,
    cues,
    shows,
    unless: unless.map((all) => all.map(({ to, was }) => ({ to: idOf(to), was }))),
  };
  switch (step.kind) {
    case 'guided':
      return { kind: 'guided', gist: step.gist, ...common };
    case 'question':
      return { kind: 'question', hold: step.hold, yes: step.yes, ...common };
    case 'again':
      return { kind: 'again', hold: step.hold, ...common };
    case 'gate': {
      const { hold, choices } = step;
      const of = choices?.of.map(({ asks, yes }) => ({ asks: idOf(asks), yes }));
      return { kind: 'gate', hold, choices: choices && of && { ...choices, of }, ...common };
    }
    case 'offer':
      return { kind: 'offer', yes: step.yes, ...common };
  }
}

/** One cue of `step` as a routine holds it. */
export function cueIn(
  owner: LineOwner,
  step: Pick<Step, 'id'>,
  cue: Step['cues'][number],
): RoutineCue {
  const { role, keep, text, quiet = 0, breaths, turn, waits, warns, gist } = cue;
  const id = cueId({ id: owner }, step, cue);
  return { id, role, keep, text, quiet, breaths, turn, waits, warns, gist };
}

/** `routine` with `steps` of `owner` before it, and that much longer. */
export function withBefore(
  routine: Routine,
  owner: LineOwner,
  steps: readonly Step[],
  way: Way,
): Routine {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const said = stepsIn(owner, steps, way, { isFirst: true, isLast: false });
  const before = { id: owner, title: steps[0]?.title ?? '', minutes: seconds / 60, steps: said };
  return { ...routine, parts: [before, ...routine.parts] };
}
