// From a routine to its timeline. Pure: the same input gives the same output.
import { type CueId, cueId } from '../catalogue/cue-id';
import type { Cue, Length } from '../catalogue/model';
import { type Frames, frames, toFrames } from '../catalogue/units';
import type { ChimeId } from '../catalogue/voices';
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
import type { Routine, RoutineStep } from './routine';
import { shareOut, shareOutAtLeast } from './share-out';
import type { TimedCue, TimedStep, Timeline } from './timeline';

/** How long everything sounds: all that a timeline needs to know of a voice. */
export interface SoundLengths {
  /** The length of a cue's clip; undefined when the voice has none for it. */
  cue(id: CueId): Frames | undefined;
  chime(id: ChimeId): Frames;
}

/**
 * Gives `routine` its times for `length`. What it promises: cues never overlap; an `always` cue is
 * never dropped; `if-time` cues and steps go first, the last of them first; after each cue stands
 * at least the least gap and the quiet it asks for; steps add up to the whole; no step is shorter
 * than what it must say, even when the whole then gets longer than `length` aims at.
 * Throws RangeError for a routine without steps.
 */
export function compile(routine: Routine, length: Length, lengths: SoundLengths): Timeline {
  const closing = lengths.chime('chime-end');
  const ending = frames(BEFORE_CLOSING + closing + AFTER_CLOSING);
  const aim = frames(Math.max(0, toFrames(routine.minutes[length] * 60) - ending));
  const drafts = stepsThatFit(
    routine.steps.map((step) => draftOf(step, lengths)),
    aim,
  );
  const stepLengths = shareOutAtLeast(
    aim,
    drafts.map((draft) => ({ weight: draft.comfort, least: draft.least })),
  );

  const steps: TimedStep[] = [];
  let at = 0;
  for (const [index, draft] of drafts.entries()) {
    const step = placed(draft, frames(at), stepLengths[index] ?? draft.least);
    steps.push(step);
    at = step.end;
  }
  const chimeAt = at + BEFORE_CLOSING;
  return {
    title: routine.title,
    steps,
    closing: {
      chime: 'chime-end',
      start: frames(chimeAt),
      end: frames(chimeAt + closing),
    },
    length: frames(at + ending),
  };
}

/** A cue with its length, before it has a place. */
interface DraftCue {
  readonly cue: Cue;
  readonly id: CueId;
  readonly length: Frames;
  readonly sound: TimedCue['sound'];
  /** The least quiet behind it. */
  readonly quiet: Frames;
}

/** A step with its lengths, before it has a place. */
interface DraftStep {
  readonly title: string;
  readonly keep: Cue['keep'];
  readonly comfort: Frames;
  readonly chime: Frames;
  readonly cues: readonly DraftCue[];
  /** What it takes to say what must be said. */
  readonly least: Frames;
}

function draftOf({ practice, step }: RoutineStep, lengths: SoundLengths): DraftStep {
  const chime = lengths.chime('chime-step');
  const cues = step.cues.map((cue): DraftCue => {
    const id = cueId({ id: practice }, step, cue);
    const clip = lengths.cue(id);
    return {
      cue,
      id,
      length: clip ?? readingTime(cue.text),
      sound: clip === undefined ? 'text-only' : 'clip',
      quiet: frames(Math.max(LEAST_GAP, toFrames(cue.quiet ?? 0))),
    };
  });
  const always = cues.filter(({ cue }) => cue.keep === 'always');
  return {
    title: step.title,
    keep: step.keep,
    comfort: toFrames(step.seconds),
    chime,
    cues,
    least: needed(chime, always),
  };
}

/** Drops `if-time` steps, the last first, until those that stay have a comfortable share. */
function stepsThatFit(drafts: readonly DraftStep[], aim: Frames): readonly DraftStep[] {
  if (drafts.length === 0) throw new RangeError('a routine needs at least one step');
  const comfort = drafts.reduce((sum, draft) => sum + draft.comfort, 0);
  const least = drafts.reduce((sum, draft) => sum + draft.least, 0);
  if (aim >= comfort * LEAST_COMFORT && aim >= least) return drafts;
  const last = drafts.findLastIndex((draft) => draft.keep === 'if-time');
  if (last < 0 || drafts.length === 1) return drafts;
  return stepsThatFit(drafts.toSpliced(last, 1), aim);
}

/** The frames that `cues` take behind a chime, with nothing but their least quiets. */
function needed(chime: Frames, cues: readonly DraftCue[]): Frames {
  return frames(cues.reduce((sum, cue) => sum + cue.length + cue.quiet, chime + AFTER_CHIME));
}

/** The cues said in `length` frames: all `always` ones, and the first `if-time` ones that fit. */
function cuesThatFit(draft: DraftStep, length: Frames): readonly DraftCue[] {
  const optional = draft.cues.filter(({ cue }) => cue.keep === 'if-time');
  const withFirst = (count: number) => {
    const kept = new Set(optional.slice(0, count));
    return draft.cues.filter((cue) => cue.cue.keep === 'always' || kept.has(cue));
  };
  let count = 0;
  while (count < optional.length && isEasy(draft.chime, withFirst(count + 1), length)) count += 1;
  return withFirst(count);
}

function isEasy(chime: Frames, cues: readonly DraftCue[], length: Frames): boolean {
  const speech = cues.reduce((sum, cue) => sum + cue.length, 0);
  return speech <= length * MOST_SPEECH && needed(chime, cues) <= length * (1 - LEAST_SLACK);
}

function placed(draft: DraftStep, start: Frames, length: Frames): TimedStep {
  const cues = cuesThatFit(draft, length);
  const spare = frames(length - needed(draft.chime, cues));
  const gaps = cues.length > 0 ? shareOut(spare, cues.map(weightAfter)) : [];

  const timed: TimedCue[] = [];
  let at = start + draft.chime + AFTER_CHIME;
  for (const [index, { cue, id, length: clip, sound, quiet }] of cues.entries()) {
    timed.push({
      id,
      role: cue.role,
      text: cue.text,
      sound,
      start: frames(at),
      end: frames(at + clip),
    });
    at += clip + quiet + (gaps[index] ?? 0);
  }
  return {
    title: draft.title,
    start,
    end: frames(start + length),
    chime: { chime: 'chime-step', start, end: frames(start + draft.chime) },
    cues: timed,
  };
}

function weightAfter({ cue }: DraftCue, index: number, cues: readonly DraftCue[]): number {
  return gapWeight(cue.role, cues[index + 1]?.cue.role ?? 'step-end');
}
