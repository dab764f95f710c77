// Which files a timeline needs, and in which order. Pure.
import type { CueId } from '../catalogue/cue-id';
import type { AdviceId } from '../catalogue/model';
import { type Frames, frames } from '../catalogue/units';
import type { AdviceOf } from '../routine/answer';
import type { TimedCue, TimedStep, Timeline } from '../routine/timeline';

/** All that `timeline` may come to say, from `at` on: in order of time, then what lies before, then what is left out. */
export function cuesFrom(
  { steps, leftOut }: Timeline,
  at: Frames,
  adviceOf: AdviceOf,
): readonly TimedCue[] {
  const ahead = steps.filter(({ end }) => end > at);
  const behind = steps.filter(({ end }) => end <= at);
  const advised = new Set<AdviceId>();
  return [...ahead, ...behind, ...leftOut].flatMap((step) => [
    ...cuesIn(step),
    ...adviceIn(step, adviceOf, advised),
  ]);
}

/** What sounds of `timeline` from `at` on within `length`. */
export function cuesWithin({ steps }: Timeline, at: Frames, length: Frames): readonly TimedCue[] {
  const until = frames(at + length);
  return steps.flatMap(({ cues }) => cues).filter(({ start, end }) => end > at && start < until);
}

/** The files of `cues` in a voice, each once, in their order. */
export function filesOf<File>(
  cues: readonly TimedCue[],
  fileOf: (id: CueId) => File | undefined,
): readonly File[] {
  const files = cues.map(({ id, sound }) => (sound === 'clip' ? fileOf(id) : undefined));
  return [...new Set(files.filter((file) => file !== undefined))];
}

/** Of what a step may say, one is only known later. */
function cuesIn(step: TimedStep): readonly TimedCue[] {
  return step.kind === 'again' ? [...step.cues, ...step.byCount] : step.cues;
}

/** What a yes to `step` brings in, and to what that asks in turn; none of it twice. */
function adviceIn(
  step: TimedStep,
  adviceOf: AdviceOf,
  advised: Set<AdviceId>,
): readonly TimedCue[] {
  if ((step.kind !== 'question' && step.kind !== 'offer') || advised.has(step.yes)) return [];
  advised.add(step.yes);
  return adviceOf(step.yes).steps.flatMap((each) => [
    ...cuesIn(each),
    ...adviceIn(each, adviceOf, advised),
  ]);
}
