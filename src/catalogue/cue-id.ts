// One name for each cue, everywhere: in the voice index, the timeline and under `audio/takes`.
import type { Cue, LineOwner, Step } from './model';

/** `practice.step.cue`: the key of a clip in a voice's index. */
export type CueId = `${LineOwner}.${string}.${string}`;

/** `practice.step`: a question, by the same name wherever it is asked, also the second time. */
export type QuestionId = `${LineOwner}.${string}`;

/** The id of the question that `step` of `owner` asks. */
export function questionId(owner: LineOwner, step: Pick<Step, 'id'>): QuestionId {
  return `${owner}.${step.id}`;
}

/** The id of `cue` in `step` of the practice or other `owner` of the line. */
export function cueId(
  owner: { readonly id: LineOwner },
  step: Pick<Step, 'id'>,
  cue: Pick<Cue, 'id'>,
): CueId {
  return `${owner.id}.${step.id}.${cue.id}`;
}

/** Whose line `id` is. */
export function ownerOf(id: CueId): LineOwner {
  return id.slice(0, id.indexOf('.')) as LineOwner;
}
