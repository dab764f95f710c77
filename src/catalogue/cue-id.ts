// One name for each cue, everywhere: in the voice index, the timeline and under `audio/takes`.
import type { Cue, Practice, Step } from './model';

/** `practice.step.cue`: the key of a clip in a voice's index. */
export type CueId = `${string}.${string}.${string}`;

/** The id of `cue` in `step` of `practice`. */
export function cueId(
  practice: Pick<Practice, 'id'>,
  step: Pick<Step, 'id'>,
  cue: Pick<Cue, 'id'>,
): CueId {
  return `${practice.id}.${step.id}.${cue.id}`;
}
