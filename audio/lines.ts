// Every line that a voice must speak, in the catalogue's order, which is also the packs' order.
import { PRACTICES } from '../src/catalogue';
import { type CueId, cueId } from '../src/catalogue/cue-id';
import { HANDS_FREE } from '../src/catalogue/hands-free';

export interface Line {
  readonly id: CueId;
  readonly text: string;
}

export const LINES: readonly Line[] = [
  ...PRACTICES,
  { id: 'hands-free' as const, steps: [HANDS_FREE] },
].flatMap((owner) =>
  owner.steps.flatMap((step) =>
    step.cues.map((cue) => ({ id: cueId(owner, step, cue), text: cue.text })),
  ),
);
