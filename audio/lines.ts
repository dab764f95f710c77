// Every line that a voice must speak, owner by owner. Their order is the packs' order.
import { type CueId, cueId } from '../src/catalogue/cue-id';
import type { AdviceId, Cue, LineOwner, Step } from '../src/catalogue/model';
import { askStep, handsFreeStep, whyStep } from '../src/content/between';
import { practices } from '../src/content/practices';
import { advice } from '../src/content/worded-advice';
import { ENGLISH } from '../src/language/languages';
import { wordsOf } from '../src/language/words';

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

const words = await wordsOf(ENGLISH);

export const LINES: readonly Line[] = [
  ...practices(words).flatMap(({ id, steps }) => linesIn(id, steps)),
  ...advice(words).flatMap(({ id, steps }) => linesIn('advice', steps, id)),
  ...linesIn('between', [whyStep(words), askStep(words)]),
  ...linesIn('hands-free', [handsFreeStep(words)]),
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
