// What a language must say of each plan, line for line, and how plan and words come together. The
// types are made from the plans, so a line that is missing or too many fails the build.
import type {
  Advice,
  AdvicePlan,
  CuePlan,
  Practice,
  PracticePlan,
  RedFlag,
  RedFlagPlan,
  Step,
  StepPlan,
} from './model';

/** One text for each of `Parts`. */
type TextsOf<Parts extends { readonly id: string }> = {
  readonly [Part in Parts as Part['id']]: string;
};

/** A title for each step, and a text for each of its cues. */
export type StepsWords<Steps extends StepPlan> = {
  readonly [One in Steps as One['id']]: {
    readonly title: string;
    readonly cues: TextsOf<One['cues'][number]>;
  };
};

/** What stands on a practice's card, apart from its lines, so that the first screen need not load them. */
export interface CardWords {
  readonly title: string;
  readonly summary: string;
}

/** All that a language says of the practice `Plan`, but for its card. */
export interface PracticeWords<Plan extends PracticePlan> {
  readonly suits: string;
  readonly claims: TextsOf<Plan['claims'][number]>;
  readonly cautions: TextsOf<Plan['cautions'][number]>;
  readonly steps: StepsWords<Plan['steps'][number]>;
}

/** All that a language says of `Flags`. */
export type RedFlagWords<Flags extends RedFlagPlan> = {
  readonly [Flag in Flags as Flag['id']]: { readonly sign: string; readonly meanwhile: string };
};

/** The practice `plan` in the words of a language. */
export function worded<const Plan extends PracticePlan>(
  plan: Plan,
  card: CardWords,
  words: PracticeWords<Plan>,
): Practice {
  const { suits, claims, cautions, steps } = words as LooseWords;
  const text =
    <Part extends { readonly id: string }>(texts: Texts) =>
    (part: Part) => ({
      ...part,
      text: found(texts, part.id),
    });
  return {
    ...plan,
    ...card,
    suits,
    claims: plan.claims.map(text(claims)),
    cautions: plan.cautions.map(text(cautions)),
    steps: plan.steps.map((step) => wordedStep(step, found(steps, step.id))),
  };
}

/** Advice in the words of a language. */
export function wordedAdvice<const Plan extends AdvicePlan>(
  plan: Plan,
  words: StepsWords<Plan['steps'][number]>,
): Advice {
  const steps = words as LooseWords['steps'];
  return { ...plan, steps: plan.steps.map((step) => wordedStep(step, found(steps, step.id))) };
}

/** One step in the words of a language. */
export function wordedStep(step: StepPlan, words: StepWords): Step {
  const cues = step.cues.map((cue: CuePlan) => ({ ...cue, text: found(words.cues, cue.id) }));
  return { ...step, title: words.title, cues };
}

/** Red flags in the words of a language. */
export function wordedFlags<const Flags extends RedFlagPlan>(
  flags: readonly Flags[],
  words: RedFlagWords<Flags>,
): readonly RedFlag[] {
  const loose = words as Readonly<Record<string, { sign: string; meanwhile: string }>>;
  return flags.map((flag) => ({ ...flag, ...found(loose, flag.id) }));
}

type Texts = Readonly<Record<string, string>>;
interface StepWords {
  readonly title: string;
  readonly cues: Texts;
}
/** The words as this file reads them; their types have been checked where they were given. */
interface LooseWords {
  readonly suits: string;
  readonly claims: Texts;
  readonly cautions: Texts;
  readonly steps: Readonly<Record<string, StepWords>>;
}

function found<Value>(words: Readonly<Record<string, Value>>, id: string): Value {
  const value = words[id];
  if (value === undefined) throw new RangeError(`no words for ${id}`);
  return value;
}
