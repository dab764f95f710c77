// Every line that a voice must speak, owner by owner. Their order is the packs' order.
import { type CueId, cueId } from '../src/catalogue/cue-id';
import type { AdviceId, Cue, LineOwner, Step } from '../src/catalogue/model';
import { speaks } from '../src/catalogue/sample';
import { type VoiceId, voicesOf } from '../src/catalogue/voices';
import { askStep, handsFreeStep, whyStep } from '../src/content/between';
import { practices } from '../src/content/practices';
import { restingStep } from '../src/content/resting';
import { sampleStep } from '../src/content/sample';
import { advice } from '../src/content/worded-advice';
import { ENGLISH, type Language } from '../src/language/languages';
import { LANGUAGES } from '../src/language/offered';
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

type ByOwner = ReadonlyMap<LineOwner, readonly Line[]>;

/** Every line in English. */
export const LINES = await linesOf(ENGLISH);

/** The lines of each owner in English, in order. */
export const LINES_BY_OWNER = byOwner(LINES);

/** The lines of each owner that `voice` speaks, in its language and in order. */
export async function linesFor(voice: VoiceId): Promise<ByOwner> {
  const spoken = LANGUAGES.find(({ id }) => voicesOf(id).includes(voice));
  if (!spoken) throw new RangeError(`no language for ${voice}`);
  return byOwner((await linesOf(spoken)).filter(({ id }) => speaks(voice, id)));
}

async function linesOf(language: Language): Promise<readonly Line[]> {
  const words = await wordsOf(language);
  return [
    ...practices(words).flatMap(({ id, steps }) => linesIn(id, steps)),
    ...advice(words).flatMap(({ id, steps }) => linesIn('advice', steps, id)),
    ...linesIn('between', [whyStep(words), askStep(words)]),
    ...linesIn('hands-free', [handsFreeStep(words)]),
    ...linesIn('sample', [sampleStep(words)]),
    ...linesIn('resting', [restingStep(words)]),
  ];
}

function byOwner(lines: readonly Line[]): ByOwner {
  return new Map(lines.map(({ owner }) => [owner, lines.filter((line) => line.owner === owner)]));
}

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
