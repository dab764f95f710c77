// One name for each cue and step, everywhere: in the voice index, the timeline, what is kept, and under
// `audio/takes`.
import type { Cue, LineOwner, Step } from './model';

/** Whose words: those of `own` are people's, and no voice speaks them. */
type CueOwner = LineOwner | 'own';

/** `practice.step.cue`: the key of a clip in a voice's index. */
export type CueId = `${CueOwner}.${string}.${string}`;

/** `practice.step`: a step, by the same name wherever it stands and in every language. */
export type StepId = `${CueOwner}.${string}`;

/** The id of `step` of `owner`. */
export function stepId(owner: LineOwner, step: Pick<Step, 'id'>): StepId {
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
export function ownerOf(id: CueId): CueOwner {
  return id.slice(0, id.indexOf('.')) as CueOwner;
}
