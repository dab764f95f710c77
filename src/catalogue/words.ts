// What a language must say of each plan, line for line, and how plan and words come together. The
// types are made from the plans, so a line that is missing or too many fails the build.
import type { Finding } from './finding';
import type {
  Advice,
  AdvicePlan,
  Card,
  CuePlan,
  Practice,
  PracticePlan,
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
  /** As it is called among others in a name; by its title, where that is short enough. */
  readonly inShort?: string;
  readonly summary: string;
}

/** All that a language says of the practice `Plan`, found by `Found`, but for its card. */
export interface PracticeWords<Plan extends PracticePlan, Found extends Finding> {
  readonly suits: string;
  readonly claims: TextsOf<Plan['claims'][number]>;
  readonly cautions: TextsOf<Plan['cautions'][number]>;
  readonly reasons: TextsOf<Found['reasons'][number]>;
  readonly steps: StepsWords<Plan['steps'][number]>;
}

/** All that a language says of `Flags`. */
export type RedFlagWords<Flags extends RedFlagPlan> = {
  readonly [Flag in Flags as Flag['id']]: { readonly sign: string; readonly meanwhile: string };
};

/**
 * `plan` in the words of a language. Throws RangeError where one is missing; their types have been
 * checked where they were given.
 */
export function worded(
  plan: PracticePlan,
  { suits, claims, cautions, steps }: PracticeWords<PracticePlan, Finding>,
): Omit<Practice, 'id' | keyof Card | keyof CardWords> {
  const text =
    <Part extends { readonly id: string }>(texts: Texts) =>
    (part: Part) => ({
      ...part,
      text: found(texts, part.id),
    });
  return {
    needs: plan.needs,
    ...(plan.earnest && { earnest: plan.earnest }),
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
  const steps = words as Readonly<Record<string, StepWords>>;
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
): readonly (Flags & { readonly sign: string; readonly meanwhile: string })[] {
  const loose = words as Readonly<Record<string, { sign: string; meanwhile: string }>>;
  return flags.map((flag) => ({ ...flag, ...found(loose, flag.id) }));
}

type Texts = Readonly<Record<string, string>>;
interface StepWords {
  readonly title: string;
  readonly cues: Texts;
}

function found<Value>(words: Readonly<Record<string, Value>>, id: string): Value {
  const value = words[id];
  if (value === undefined) throw new RangeError(`no words for ${id}`);
  return value;
}
