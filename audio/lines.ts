// Every line that a voice must speak, owner by owner. Their order is the packs' order.
import { type CueId, cueId } from '../src/catalogue/cue-id';
import type { AdviceId, Cue, LineOwner, Step } from '../src/catalogue/model';
import { ADVICE } from '../src/content/advice';
import { ASK_STEP, HANDS_FREE_STEP, WHY_STEP } from '../src/content/between';
import { PRACTICES } from '../src/content/practices';

/** A line, and where it stands. */
export interface Line {
  readonly id: CueId;
  readonly owner: LineOwner;
  readonly text: string;
  readonly cue: Cue;
  readonly step: Step;
  /** The advice that its step is part of. */
  readonly advice: AdviceId | undefined;
}

export const LINES: readonly Line[] = [
  ...PRACTICES.flatMap(({ id, steps }) => linesIn(id, steps)),
  ...ADVICE.flatMap(({ id, steps }) => linesIn('advice', steps, id)),
  ...linesIn('between', [WHY_STEP, ASK_STEP]),
  ...linesIn('hands-free', [HANDS_FREE_STEP]),
];

/** The lines of each owner, in order. */
export const LINES_BY_OWNER: ReadonlyMap<LineOwner, readonly Line[]> = new Map(
  LINES.map(({ owner }) => [owner, LINES.filter((line) => line.owner === owner)]),
);

function linesIn(owner: LineOwner, steps: readonly Step[], advice?: AdviceId): Line[] {
  return steps.flatMap((step) =>
    step.cues.map((cue) => ({
      id: cueId({ id: owner }, step, cue),
      owner,
      text: cue.text,
      cue,
      step,
      advice,
    })),
  );
}
