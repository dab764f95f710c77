// A practice as it goes in each way it can be taken, for tests that must hold in all of them.
import { PRACTICES } from '../../../src/catalogue';
import type { Cue, Practice, Step, Touch } from '../../../src/catalogue/model';

export interface Way {
  readonly name: string;
  readonly touch: Touch;
  readonly practice: Practice;
  /** Steps of this way, each with the cues of this way only. */
  readonly steps: readonly Step[];
}

/** Every practice in every way: with touch, and without where it has lines for that. */
export const WAYS: readonly Way[] = PRACTICES.flatMap((practice) => {
  const touches: readonly Touch[] =
    practice.touch === 'either' ? ['touch', 'touch-free'] : ['touch'];
  return touches.map((touch): Way => {
    const suits = (part: { readonly only?: Touch }) =>
      part.only === undefined || part.only === touch;
    return {
      name: `${practice.id}, ${touch}`,
      touch,
      practice,
      steps: practice.steps
        .filter(suits)
        .map((step) => ({ ...step, cues: step.cues.filter(suits) })),
    };
  });
});

/** Every cue of every practice, with a name to find it by. */
export const ALL_CUES: readonly { readonly name: string; readonly cue: Cue }[] = PRACTICES.flatMap(
  (practice) =>
    practice.steps.flatMap((step) =>
      step.cues.map((cue) => ({ name: `${practice.id}.${step.id}.${cue.id}`, cue })),
    ),
);

/** Names of the cues whose text `matches`. */
export function cuesWhere(matches: (text: string) => boolean): readonly string[] {
  return ALL_CUES.filter(({ cue }) => matches(cue.text)).map(
    ({ name, cue }) => `${name}: ${cue.text}`,
  );
}
