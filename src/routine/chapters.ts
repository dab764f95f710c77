// What is found in a file of a routine, for players that can go to it. Pure.
import { type Frames, SAMPLE_RATE, SAMPLES_PER_FRAME } from '../catalogue/units';
import { byPart } from './by-part';
import type { ResolvedRoutine } from './resolve';
import { isSure, type TimedStep, type Timeline } from './timeline';

/** Of the sound, in whole milliseconds: a frame lasts 24. */
export interface ChapterSpan {
  readonly step: TimedStep;
  readonly start: number;
  readonly end: number;
}

/** A chapter for each step of `timeline`; for each part, where that would be more than `most`. The last has its closing chime. */
export function chaptersOf(timeline: Timeline, most: number): readonly ChapterSpan[] {
  const sure = timeline.steps.filter(isSure);
  const parts = byPart(sure).flatMap(([first]) => (first ? [first] : []));
  const begins = sure.length > most ? parts.slice(0, most) : sure;
  return begins.map((step, index) => ({
    step,
    start: milliseconds(step.start),
    end: milliseconds(begins[index + 1]?.start ?? timeline.length),
  }));
}

function milliseconds(at: Frames): number {
  return (at * SAMPLES_PER_FRAME * 1000) / SAMPLE_RATE;
}

/**
 * `routine` without the parts that ask anything in `timeline`, which it comes to: a file cannot hear an answer, and
 * what is not answered would pass for a no.
 */
export function withoutQuestions(routine: ResolvedRoutine, { steps }: Timeline): ResolvedRoutine {
  const asking = new Set(steps.filter(({ kind }) => kind !== 'guided').map(({ partId }) => partId));
  if (asking.size === 0) return routine;
  const parts = routine.parts.filter(({ id }) => !asking.has(id));
  return { ...routine, parts, minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0) };
}
