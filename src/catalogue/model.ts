// What practices are made of. Each is a folder in `src/practices`: a plan (its parts, their order,
// times and sources), and its words by language, typed by the plan; `words.ts` brings the two together.
import type { Gist } from './gist';
import type { PictureId } from './picture-ids';
import type { PracticeId } from './practice-ids';
import type { SourceId } from './sources';
import type { Seconds } from './units';

/** The four things aftercare gives; each practice serves one or more. */
export type Need = 'trust' | 'comfort' | 'feedback' | 'boundaries';

/** Whether a step or cue stays when time is short. */
export type Keep = 'always' | 'if-time';

/**
 * The same of a step. Those for when there is plenty come in only where every other step has all its
 * comfortable time: they make a long routine deeper.
 */
export type StepKeep = Keep | 'if-plenty';

export const TOUCHES = ['touch', 'touch-free'] as const;

/** How a routine is taken: with touch between people, or without any. */
export type Touch = (typeof TOUCHES)[number];

export const PEOPLE = ['one', 'two', 'more'] as const;

/** How many take part. */
export type People = (typeof PEOPLE)[number];

export const LENGTHS = ['short', 'standard', 'long'] as const;

/** How long a routine takes. Each length is compiled anew, not stretched. */
export type Length = (typeof LENGTHS)[number];

/** How far a practice can go without touch between people. */
export type TouchSupport =
  /** Asks for no touch in the first place. */
  | 'never-touches'
  /** Has steps and lines of its own for going without touch. */
  | 'either'
  /** Makes no sense without touch. */
  | 'needs-touch';

/** Whom a practice is for: anyone, also alone; or at least two. */
export type Company = 'anyone' | 'together';

/** A way of taking part that a step or cue is kept for. */
export type Only =
  /** With touch between people. */
  | 'touch'
  /** Without touch between people, together or alone. */
  | 'touch-free'
  | 'alone'
  /** Two or more. */
  | 'together'
  | 'two'
  | 'more';

/** Where in a routine of several practices a step or cue belongs. A practice alone is first and last. */
export type At =
  /** Only where this practice opens the routine. */
  | 'first'
  /** Only where another came before. */
  | 'later'
  /** Only where this practice ends the routine. */
  | 'last'
  /** Only where another comes behind. */
  | 'onward';

export const TONES = ['tender', 'plain', 'playful'] as const;

/** In which of three manners people are greeted, encouraged and led over; all else is said alike. */
export type Tone = (typeof TONES)[number];

/** What a cue does in its step; the timeline places it by this. */
export type CueRole =
  /** Says what this step is; comes first. */
  | 'opening'
  /** Leads through the step; spread over its middle. */
  | 'guidance'
  /** Asks for a yes or a no; ends a question step. */
  | 'question'
  /** A gentle word that the step is coming to its end, where hands or a talk want a moment to finish. */
  | 'nearing-end'
  /** Leads over to the next step, or out of the routine; comes last. Most steps do without. */
  | 'transition';

/** Narrows a step or cue to some ways of taking part, some places and tones. Said always when absent. */
export interface Narrowing {
  /** All of these must hold. */
  readonly only?: Only | readonly Only[];
  readonly at?: At;
  /** In one of these. What is said in other words has a cue for each; what a tone does without has none. */
  readonly tones?: readonly Tone[];
}

/** One thing said, in one breath, but for its words: a line has a clip that speaks it. */
export interface CuePlan<Id extends string = string> extends Narrowing {
  /** Unique in its step; kebab-case, since clips are files. */
  readonly id: Id;
  readonly role: CueRole;
  /** `if-time` cues go first when a step is short, the last of them first. */
  readonly keep: Keep;
  /** The quiet that what it asks for takes (a sip, three breaths), in seconds. */
  readonly quiet?: Seconds;
  /**
   * How many slow breaths are heard behind it, to breathe along with: the quiet that it asks for is theirs.
   */
  readonly breaths?: number;
  /**
   * How long someone may talk behind it undisturbed, in seconds: wherever there is time, that comes before
   * any other quiet, and before any line that is only said if there is time.
   */
  readonly turn?: Seconds;
  /** The routine pauses itself behind it: people do something without it, and then play it again. */
  readonly waits?: boolean;
  /** It keeps someone from harm, or sends them to help: it is always said as it was checked, in the voice. */
  readonly warns?: true;
  /** Sources of the health claim it makes. A line that claims nothing has none. */
  readonly sources?: readonly SourceId[];
  /** What it comes to, where that shall be said once in a routine: its step can do without it. */
  readonly gist?: Gist;
}

/** An answer to a question of the same practice, named by its step. */
export interface Told {
  readonly to: string;
  readonly was: 'yes' | 'no';
}

interface AnyStepPlan<Id extends string, Cues extends CuePlan> extends Narrowing {
  /** Unique in its practice; kebab-case. */
  readonly id: Id;
  readonly keep: StepKeep;
  /** Its comfortable length in the standard routine, in seconds. */
  readonly seconds: Seconds;
  /** In the order they are said. */
  readonly cues: readonly Cues[];
  /** What it is shown by, where that is not the picture of its practice. */
  readonly shows?: PictureId;
  /** It is left out once all of one of these was said. Silence leaves nothing out. */
  readonly unless?: readonly (readonly Told[])[];
}

/** A part of a practice with one thing to do. */
export interface GuidedStepPlan<Id extends string = string, Cues extends CuePlan = CuePlan>
  extends AnyStepPlan<Id, Cues> {
  readonly kind: 'guided';
  /** What it comes to as a whole, where that shall be done once in a routine. */
  readonly gist?: Gist;
}

/** A question; its last cue asks. A yes leads to advice; a no, or no answer, goes on. */
export interface QuestionStepPlan<Id extends string = string, Cues extends CuePlan = CuePlan>
  extends AnyStepPlan<Id, Cues> {
  readonly kind: 'question';
  /** The least time there is for an answer, in seconds; longer when there is time. */
  readonly hold: Seconds;
  /** What a yes leads to. */
  readonly yes: AdviceId;
}

/**
 * Says how many urgent questions are still open, and offers to ask them again: cue by cue for none,
 * one, two and so on, of which one is said.
 */
export interface AgainStepPlan<Id extends string = string, Cues extends CuePlan = CuePlan>
  extends AnyStepPlan<Id, Cues> {
  readonly kind: 'again';
  /** The least time there is for an answer, in seconds. */
  readonly hold: Seconds;
}

/** What can be tapped while a gate is open: other steps of the same practice that ask. */
export interface ChoicesPlan {
  readonly of: readonly ChoicePlan[];
  /** `one` leads on at once, and says nothing of the rest; `any` are told together, the rest as a no. */
  readonly pick: 'one' | 'any';
}

export interface ChoicePlan {
  /** The step that asks the same aloud. */
  readonly asks: string;
  /** What it leads to. Without it, nothing but what depends on it. */
  readonly yes?: AdviceId;
}

/** Asks for a yes or a no on which depends what else is asked; its last cue asks. */
export interface GateStepPlan<Id extends string = string, Cues extends CuePlan = CuePlan>
  extends AnyStepPlan<Id, Cues> {
  readonly kind: 'gate';
  /** The least time there is for an answer, in seconds; longer when there is time. */
  readonly hold: Seconds;
  readonly choices?: ChoicesPlan;
}

/** Says what there is for whoever asks for it in private; nobody is asked, and nothing is waited for. */
export interface OfferStepPlan<Id extends string = string, Cues extends CuePlan = CuePlan>
  extends AnyStepPlan<Id, Cues> {
  readonly kind: 'offer';
  /** What asking for it brings. */
  readonly yes: AdviceId;
}

export type StepPlan =
  | GuidedStepPlan
  | QuestionStepPlan
  | AgainStepPlan
  | GateStepPlan
  | OfferStepPlan;

/** Something to take care of before or during a practice, shown on its page. */
export interface CautionPlan<Id extends string = string> {
  readonly id: Id;
  readonly sources: readonly SourceId[];
}

/** A health claim, to be worded as strongly as its evidence and no more. */
export interface ClaimPlan<Id extends string = string> {
  readonly id: Id;
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
}

export type Evidence = 'good' | 'mixed' | 'weak' | 'custom';

/** Where practices stand together on the first screen: the first ones at once, the others below. */
export const GROUPS = ['first', 'near', 'talk', 'much', 'after'] as const;

export type Group = (typeof GROUPS)[number];

/** What the first screen and the choice of a routine need to know of a practice, apart from its plan. */
export interface Card {
  /** What stands in a URL: says nothing intimate to whoever sees it. */
  readonly slug: string;
  readonly group: Group;
  /** Its place in the order in which practices are offered: lower comes earlier. */
  readonly offered: number;
  readonly touch: TouchSupport;
  readonly company: Company;
  /** What each length aims at, in minutes. */
  readonly minutes: Readonly<Record<Length, number>>;
  /** How long it may be as one part of a routine of several, in minutes. */
  readonly part: { readonly least: number; readonly most: number };
}

/** What is done, said and known in a practice; all but its words. */
export interface PracticePlan {
  readonly needs: readonly Need[];
  /** It may touch on what hurts: neither it nor what comes behind it is ever said playfully. */
  readonly earnest?: true;
  readonly claims: readonly ClaimPlan[];
  readonly cautions: readonly CautionPlan[];
  readonly steps: readonly StepPlan[];
}

/** What is said and shown after a yes in the injury check; all but its words. */
export type AdvicePlan = CarePlan | UrgentPlan;

/** Goes on with the questions behind it. */
interface CarePlan {
  readonly id: AdviceId;
  readonly kind: 'care';
  /** Guided steps and further questions, in the order in which they matter. */
  readonly steps: readonly StepPlan[];
}

/** Ends the routine: nothing sounds behind it. */
interface UrgentPlan {
  readonly id: AdviceId;
  readonly kind: 'urgent';
  readonly to: UrgentTo;
  readonly steps: readonly StepPlan[];
}

/** What urgent advice is for: to call now, to go to an emergency department now, or not to be alone. */
export type UrgentTo = 'call' | 'department' | 'company';

/** With its words, spoken and shown exactly so; at most about 20. */
export type Cue = CuePlan & { readonly text: string };

interface Titled {
  /** Two to four words, shown while it lasts. */
  readonly title: string;
  readonly cues: readonly Cue[];
}
export type GuidedStep = Omit<GuidedStepPlan, 'cues'> & Titled;
export type QuestionStep = Omit<QuestionStepPlan, 'cues'> & Titled;
export type AgainStep = Omit<AgainStepPlan, 'cues'> & Titled;
export type GateStep = Omit<GateStepPlan, 'cues'> & Titled;
export type OfferStep = Omit<OfferStepPlan, 'cues'> & Titled;
export type Step = GuidedStep | QuestionStep | AgainStep | GateStep | OfferStep;

export type Caution = CautionPlan & { readonly text: string };
export type Claim = ClaimPlan & { readonly text: string };

/** A thing people do for each other afterwards, led by voice, in words. */
export interface Practice extends Card, Pick<PracticePlan, 'needs' | 'earnest'> {
  readonly id: PracticeId;
  readonly title: string;
  /** One line under the title. */
  readonly summary: string;
  /** What it is for and when it suits, in a sentence or two. */
  readonly suits: string;
  readonly claims: readonly Claim[];
  readonly cautions: readonly Caution[];
  readonly steps: readonly Step[];
}

/** Advice with its words. */
export type Advice = (Omit<CarePlan, 'steps'> | Omit<UrgentPlan, 'steps'>) & {
  readonly steps: readonly Step[];
};

/**
 * Whose lines these are: a practice's, the injury check's advice, the words between practices of one
 * routine, the app's own about using it hands-free, what each voice says of itself, or what is said while
 * other words are on their way.
 */
export type LineOwner = PracticeId | 'advice' | 'between' | 'hands-free' | 'sample' | 'resting';

/** What a yes in the injury check leads to. Those that begin with `call-` send people to help. */
export type AdviceId =
  | 'call-breath'
  | 'call-waking'
  | 'call-stroke'
  | 'call-headache'
  | 'call-seizure'
  | 'call-faint'
  | 'call-allergy'
  | 'call-bleeding'
  | 'call-object'
  | 'call-inner-bleeding'
  | 'call-belly'
  | 'call-pregnancy'
  | 'call-head'
  | 'call-head-risk'
  | 'call-neck'
  | 'call-shock'
  | 'call-erection'
  | 'call-ring'
  | 'call-stuck'
  | 'call-urine'
  | 'call-blow'
  | 'call-limb'
  | 'call-burn'
  | 'stay'
  | 'faint'
  | 'pregnancy'
  | 'head'
  | 'urine'
  | 'blow'
  | 'blood'
  | 'inside'
  | 'protection'
  | 'numb'
  | 'wound'
  | 'wound-seen'
  | 'bruise'
  | 'burn'
  | 'sore'
  | 'spotting'
  | 'itch'
  | 'calf';

/** A sign that sends people to help; all but its words. */
export interface RedFlagPlan<Id extends string = string> {
  readonly id: Id;
  readonly sources: readonly SourceId[];
}

/** A sign that stops a routine. */
export interface AskedFlagPlan<Id extends string = string> extends RedFlagPlan<Id> {
  /** The step of the injury check that asks for it. */
  readonly asks: string;
  /** What it leads to. */
  readonly yes: AdviceId;
}

export interface RedFlag extends RedFlagPlan {
  /** What is seen or felt, in plain words. */
  readonly sign: string;
  /** What to do until help is there. */
  readonly meanwhile: string;
}
