// Every line that a voice must speak, in the catalogue's order, which is also the packs' order.
import { PRACTICES } from '../src/catalogue';
import { type CueId, cueId } from '../src/catalogue/cue-id';

export interface Line {
  readonly id: CueId;
  readonly text: string;
}

export const LINES: readonly Line[] = PRACTICES.flatMap((practice) =>
  practice.steps.flatMap((step) =>
    step.cues.map((cue) => ({ id: cueId(practice, step, cue), text: cue.text })),
  ),
);
