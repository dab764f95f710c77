// What the catalogue is made of. A practice is plain data in a file of its own under `practices/`;
// its texts are the single source for what is spoken and what is shown.
import type { SourceId } from './sources';
import type { Seconds } from './units';

/** The four things aftercare gives; each practice serves one or more. */
export type Need = 'trust' | 'comfort' | 'feedback' | 'boundaries';

/** Whether a step or cue stays when time is short. */
export type Keep = 'always' | 'if-time';

/** How a routine is taken: with touch between people, or without any. */
export type Touch = 'touch' | 'touch-free';

/** How long a routine takes. Each length is compiled anew, not stretched. */
export type Length = 'short' | 'standard' | 'long';

/** How far a practice can go without touch between people. */
export type TouchSupport =
  /** Asks for no touch in the first place. */
  | 'never-touches'
  /** Has steps and lines of its own for going without touch. */
  | 'either'
  /** Makes no sense without touch. */
  | 'needs-touch';

/** What a cue does in its step; the timeline places it by this. */
export type CueRole =
  /** Says what this step is; comes first. */
  | 'opening'
  /** Leads through the step; spread over its middle. */
  | 'guidance'
  /** A gentle word that the step is coming to its end. */
  | 'nearing-end'
  /** Leads over to the next step, or out of the routine; comes last. */
  | 'transition';

/** One thing said, in one breath: a line with the clip that speaks it. */
export interface Cue {
  /** Unique in its step; kebab-case, since clips are files. */
  readonly id: string;
  readonly role: CueRole;
  /** At most about 20 words; spoken and shown exactly so. */
  readonly text: string;
  /** `if-time` cues go first when a step is short, the last of them first. */
  readonly keep: Keep;
  /** Only said with touch, or only without; said in both when absent. */
  readonly only?: Touch;
  /** The quiet that what it asks for takes (a sip, three breaths), in seconds. */
  readonly quiet?: Seconds;
  /** Sources of the health claim it makes. A line that claims nothing has none. */
  readonly sources?: readonly SourceId[];
}

/** A part of a practice with one thing to do. */
export interface Step {
  /** Unique in its practice; kebab-case. */
  readonly id: string;
  /** Two to four words, shown while it lasts. */
  readonly title: string;
  readonly keep: Keep;
  /** Its comfortable length in the standard routine, in seconds. */
  readonly seconds: Seconds;
  readonly only?: Touch;
  /** In the order they are said. */
  readonly cues: readonly Cue[];
}

/** Something to take care of before or during a practice, shown on its page. */
export interface Caution {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** A health claim, worded as strongly as its evidence and no more. */
export interface Claim {
  readonly text: string;
  readonly evidence: 'good' | 'mixed' | 'weak' | 'custom';
  readonly sources: readonly SourceId[];
}

/** A thing people do for each other afterwards, led by voice. */
export interface Practice {
  readonly id: PracticeId;
  /** What stands in a URL: says nothing intimate to whoever sees it. */
  readonly slug: string;
  readonly title: string;
  /** One line under the title. */
  readonly summary: string;
  /** When it suits, in a sentence or two. */
  readonly suits: string;
  readonly needs: readonly Need[];
  readonly touch: TouchSupport;
  /** What each length aims at, in minutes. */
  readonly minutes: Readonly<Record<Length, number>>;
  readonly claims: readonly Claim[];
  readonly cautions: readonly Caution[];
  readonly steps: readonly Step[];
}

/** Whose lines these are: a practice's, or the app's own about using it hands-free. */
export type LineOwner = PracticeId | 'hands-free';

export type PracticeId = 'cuddle' | 'massage' | 'hydration' | 'injury-check';

/** A sign that stops a routine and sends people to help. */
export interface RedFlag {
  readonly id: string;
  /** What is seen or felt, in plain words. */
  readonly sign: string;
  /** What to do until help is there. */
  readonly meanwhile: string;
  readonly sources: readonly SourceId[];
}
