// From a routine to its timeline. Pure: the same input gives the same output.
import type { CueId } from '../catalogue/cue-id';
import type { StepKeep } from '../catalogue/model';
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { ChimeId } from '../catalogue/voices';
import { breathsBehind, quietFor } from './breath';
import { counted } from './open';
import {
  AFTER_CHIME,
  AFTER_CLOSING,
  BEFORE_CLOSING,
  gapWeight,
  LEAST_COMFORT,
  LEAST_GAP,
  LEAST_SLACK,
  MOST_SPEECH,
  readingTime,
} from './pace';
import type { Routine, RoutineCue, RoutinePart, RoutineStep, StepChoices } from './routine';
import { timedSentences } from './sentences';
import { shareOut, shareOutAtLeast } from './share-out';
import {
  type Choices,
  keyOf,
  type Sentence,
  type Span,
  type TimedCue,
  type TimedStep,
  type Timeline,
} from './timeline';

/** How long everything sounds: all that a timeline needs to know of a voice. */
export interface SoundLengths {
  /** The length of a cue's clip; undefined when the voice has none for it. */
  cue(id: CueId): Frames | undefined;
  /** Where the clip of a cue is silent, counted in the clip; nothing where that is not known. */
  silences?(id: CueId): readonly Span[];
  chime(id: ChimeId): Frames;
}

/**
 * Gives `routine` its times. What it promises: cues never overlap; an `always` cue is never dropped;
 * `if-time` cues and steps go first, the last of their part first, and before them steps for
 * when there is plenty of time; after each cue stands at least
 * the least gap and the quiet it asks for, after a question at least its hold; steps add up to the
 * whole; the whole is as long as its parts' minutes aim at, unless what must be said takes longer; no
 * step is shorter than what it must say; someone's turn to talk gets its time before any other quiet is
 * longer than it must be, and before any `if-time` cue; slow breaths lie in the quiet behind their cue. Steps that an answer may leave out come on top of
 * those minutes: nobody knows yet how many of them there will be. Throws RangeError for a routine or part
 * without steps.
 */
export function compile(routine: Routine, lengths: SoundLengths): Timeline {
  const closing = lengths.chime('chime-end');
  const ending = frames(BEFORE_CLOSING + closing + AFTER_CLOSING);
  if (routine.parts.length === 0) throw new RangeError('a routine needs at least one part');
  const steps: TimedStep[] = [];
  for (const { part, drafts, aim } of aimed(routine, ending, lengths)) {
    steps.push(...placedPart(part, stepsThatFit(drafts, aim), aim, endOf(steps)));
  }
  const at = endOf(steps);
  const chimeAt = at + BEFORE_CLOSING;
  return counted({
    id: routine.id,
    title: routine.title,
    steps: steps.map((step, order) => ({ ...step, order })),
    leftOut: [],
    ending: {
      kind: 'rest',
      closing: { chime: 'chime-end', start: frames(chimeAt), end: frames(chimeAt + closing) },
    },
    length: frames(at + ending),
    answers: {},
  });
}

/**
 * `steps` of `part`, one after the other from frame 0, each at its comfortable length
 * or what it must say.
 */
export function compileSteps(
  part: Named,
  steps: readonly RoutineStep[],
  lengths: SoundLengths,
): readonly TimedStep[] {
  const placedSteps: TimedStep[] = [];
  for (const step of steps) {
    const draft = draftOf(step, lengths);
    placedSteps.push(placed(part, draft, endOf(placedSteps), ownLength(draft)));
  }
  return placedSteps;
}

/**
 * Each part with the time it gets: its minutes, unless what it must say takes longer, which the
 * others then give. The closing chime takes its time from all of them.
 */
function aimed(routine: Routine, ending: Frames, lengths: SoundLengths) {
  const parts = routine.parts.map((part) => {
    const drafts = part.steps.map((step) => draftOf(step, lengths));
    const fewest = stepsThatFit(drafts, frames(0));
    const least = frames(fewest.filter(isSure).reduce((sum, draft) => sum + draft.least, 0));
    return { part, drafts, weight: part.minutes, least };
  });
  const minutes = parts.reduce((sum, { weight }) => sum + weight, 0);
  const total = frames(Math.max(0, toFrames(minutes * 60) - ending));
  const aims = shareOutAtLeast(total, parts);
  return parts.map(({ part, drafts, least }, index) => ({
    part,
    drafts,
    aim: aims[index] ?? least,
  }));
}

/** A part, as far as its steps name it. */
type Named = Pick<RoutinePart, 'id' | 'title'>;

function placedPart(
  part: Named,
  drafts: readonly DraftStep[],
  aim: Frames,
  start: Frames,
): readonly TimedStep[] {
  const sure = drafts.filter(isSure);
  const shares = shareOutAtLeast(
    aim,
    sure.map((draft) => ({ weight: draft.comfort, least: draft.least })),
  );
  const lengths = new Map(sure.map((draft, index) => [draft, shares[index]]));
  const steps: TimedStep[] = [];
  for (const draft of drafts) {
    const at = steps.at(-1)?.end ?? start;
    steps.push(placed(part, draft, at, lengths.get(draft) ?? ownLength(draft)));
  }
  return steps;
}

/** Whether `draft` comes whatever is answered. */
function isSure({ step: { unless = [] } }: DraftStep): boolean {
  return unless.length === 0;
}

/** Its comfortable length, or what it must say. */
function ownLength({ comfort, least }: DraftStep): Frames {
  return frames(Math.max(comfort, least));
}

function endOf(steps: readonly TimedStep[]): Frames {
  return steps.at(-1)?.end ?? frames(0);
}

/** A cue with its length, before it has a place. */
interface DraftCue {
  readonly cue: RoutineCue;
  readonly length: Frames;
  readonly sound: TimedCue['sound'];
  readonly sentences: readonly Sentence[] | undefined;
  /** The least quiet behind it. */
  readonly quiet: Frames;
  /** What it takes more than that for someone's turn to talk. */
  readonly talk: Frames;
}

/** A step with its lengths, before it has a place. */
interface DraftStep {
  readonly step: RoutineStep;
  readonly comfort: Frames;
  /** The chime and the quiet behind it; 0 where the step begins without. */
  readonly chime: Frames;
  readonly head: Frames;
  readonly cues: readonly DraftCue[];
  /** All that it may say, where that is one of several: `cues` then holds the longest. */
  readonly oneOf: readonly DraftCue[];
  /** What it takes to say what must be said. */
  readonly least: Frames;
}

function draftOf(step: RoutineStep, lengths: SoundLengths): DraftStep {
  // Questions follow one another without.
  const isLed = step.kind === 'guided' || step.kind === 'offer';
  const chime = isLed ? lengths.chime('chime-step') : frames(0);
  const head = isLed ? frames(chime + AFTER_CHIME) : chime;
  const all = step.cues.map((cue, index): DraftCue => {
    const clip = lengths.cue(cue.id);
    const isLast = index === step.cues.length - 1;
    const hold = 'hold' in step && (step.kind === 'again' || isLast) ? step.hold : 0;
    const breaths = quietFor(cue.breaths ?? 0);
    const quiet = frames(Math.max(LEAST_GAP, toFrames(cue.quiet), breaths, toFrames(hold)));
    return {
      cue,
      length: clip ?? readingTime(cue.text),
      sound: clip === undefined ? 'text-only' : 'clip',
      sentences: clip && timedSentences(cue.text, clip, lengths.silences?.(cue.id) ?? []),
      quiet,
      talk: frames(Math.max(0, toFrames(cue.turn ?? 0) - quiet)),
    };
  });
  const cues = step.kind === 'again' ? longestOf(all) : all;
  const always = cues.filter(({ cue }) => cue.keep === 'always');
  return {
    step,
    comfort: toFrames(step.seconds),
    chime,
    head,
    cues,
    oneOf: step.kind === 'again' ? all : [],
    least: needed(head, always),
  };
}

function longestOf(cues: readonly DraftCue[]): readonly DraftCue[] {
  const taken = ({ length, quiet }: DraftCue) => length + quiet;
  return [...cues].sort((a, b) => taken(b) - taken(a)).slice(0, 1);
}

/**
 * Drops steps until those that stay have a comfortable share: first those for when there is plenty,
 * then `if-time` ones, of each the last first.
 */
function stepsThatFit(drafts: readonly DraftStep[], aim: Frames): readonly DraftStep[] {
  if (drafts.length === 0) throw new RangeError('a part needs at least one step');
  const sure = drafts.filter(isSure);
  const comfort = sure.reduce((sum, draft) => sum + draft.comfort, 0);
  const least = sure.reduce((sum, draft) => sum + draft.least, 0);
  const lastOf = (keep: StepKeep) =>
    drafts.findLastIndex((draft) => isSure(draft) && draft.step.keep === keep);
  const plenty = lastOf('if-plenty');
  const share = plenty < 0 ? LEAST_COMFORT : 1;
  if (aim >= comfort * share && aim >= least) return drafts;
  const last = plenty < 0 ? lastOf('if-time') : plenty;
  if (last < 0 || drafts.length === 1) return drafts;
  return stepsThatFit(drafts.toSpliced(last, 1), aim);
}

/** The frames that `cues` take behind a step's head, with nothing but their least quiets. */
function needed(head: Frames, cues: readonly DraftCue[]): Frames {
  return frames(cues.reduce<number>((sum, cue) => sum + cue.length + cue.quiet, head));
}

/** The cues said in `length` frames: all `always` ones, and the first `if-time` ones that fit. */
function cuesThatFit(draft: DraftStep, length: Frames): readonly DraftCue[] {
  const optional = draft.cues.filter(({ cue }) => cue.keep === 'if-time');
  const withFirst = (count: number) => {
    const kept = new Set(optional.slice(0, count));
    return draft.cues.filter((cue) => cue.cue.keep === 'always' || kept.has(cue));
  };
  let count = 0;
  while (count < optional.length && isEasy(draft.head, withFirst(count + 1), length)) count += 1;
  return withFirst(count);
}

/** What turns to talk take behind `cues`, more than their least quiets. */
function talkIn(cues: readonly DraftCue[]): Frames {
  return frames(cues.reduce<number>((sum, { talk }) => sum + talk, 0));
}

function isEasy(head: Frames, cues: readonly DraftCue[], length: Frames): boolean {
  const speech = cues.reduce((sum, cue) => sum + cue.length, 0);
  const taken = needed(head, cues) + talkIn(cues);
  return speech <= length * MOST_SPEECH && taken <= length * (1 - LEAST_SLACK);
}

function placed(part: Named, draft: DraftStep, start: Frames, length: Frames): TimedStep {
  const cues = cuesThatFit(draft, length);
  const gaps = gapsBehind(cues, frames(length - needed(draft.head, cues)));

  const timed: TimedCue[] = [];
  let at = frames(start + draft.head);
  for (const [index, cue] of cues.entries()) {
    timed.push(timedCue(cue, at));
    at = frames(at + cue.length + cue.quiet + (gaps[index] ?? 0));
  }
  const { step } = draft;
  const common = {
    partId: part.id,
    stepId: step.id,
    title: step.title,
    partTitle: part.title,
    start,
    end: frames(start + length),
    chime:
      draft.chime > 0
        ? { chime: 'chime-step' as const, start, end: frames(start + draft.chime) }
        : undefined,
    cues: timed,
    shows: step.shows,
    advice: undefined,
    order: 0,
    depth: 0,
    unless: (step.unless ?? []).map((all) =>
      all.map(({ to, was }) => ({ to: keyOf({ partId: part.id, stepId: to }), was })),
    ),
  };
  switch (step.kind) {
    case 'guided':
      return { kind: 'guided', ...common };
    case 'question':
      return { kind: 'question', yes: step.yes, round: 'first', ...common };
    case 'again': {
      const byCount = draft.oneOf.map((cue) => timedCue(cue, frames(start + draft.head)));
      return { kind: 'again', byCount, ...common };
    }
    case 'gate':
      return { kind: 'gate', choices: choicesIn(part, step.choices), ...common };
    case 'offer':
      return { kind: 'offer', yes: step.yes, ...common };
  }
}

/** How `spare` is shared out among the quiets behind `cues`: turns to talk come first. */
function gapsBehind(cues: readonly DraftCue[], spare: Frames): readonly Frames[] {
  if (cues.length === 0) return [];
  const talk = frames(Math.min(spare, talkIn(cues)));
  const turns = shareOut(
    talk,
    cues.map((cue) => cue.talk),
  );
  const others = shareOut(frames(spare - talk), cues.map(weightAfter));
  return cues.map((_, index) => frames((turns[index] ?? 0) + (others[index] ?? 0)));
}

function choicesIn(part: Named, choices: StepChoices | undefined): Choices | undefined {
  const of = choices?.of.map(({ asks, yes }) => ({
    asks: keyOf({ partId: part.id, stepId: asks }),
    yes,
  }));
  return choices && of && { pick: choices.pick, of };
}

function timedCue({ cue, length, sound, sentences }: DraftCue, start: Frames): TimedCue {
  const { id, role, text, waits, breaths } = cue;
  const end = frames(start + length);
  const heard = { id, role, text, sound, sentences, waits, start, end };
  return breaths ? { ...heard, breaths: breathsBehind(end, breaths) } : heard;
}

function weightAfter({ cue }: DraftCue, index: number, cues: readonly DraftCue[]): number {
  // Whoever has come back from a pause is not kept waiting.
  return cue.waits ? 0 : gapWeight(cue.role, cues[index + 1]?.cue.role ?? 'step-end');
}
