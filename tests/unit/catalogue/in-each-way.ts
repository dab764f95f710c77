// Every practice in every way and place it can be taken, for tests that must hold in all of them; and
// every line, with a name to find it by.
import { cueId } from '../../../src/catalogue/cue-id';
import {
  type Cue,
  type LineOwner,
  type Narrowing,
  type People,
  type Practice,
  type Step,
  TONES,
  type Tone,
  type Touch,
} from '../../../src/catalogue/model';
import { askStep, handsFreeStep, whyStep } from '../../../src/content/between';
import { practices } from '../../../src/content/practices';
import { restingStep } from '../../../src/content/resting';
import { sampleStep } from '../../../src/content/sample';
import { advice } from '../../../src/content/worded-advice';
import { goesIn, type Standing, suits, type Way } from '../../../src/routine/way';

export interface InOneWay {
  /** "cuddle, two, touch, whole, tender". */
  readonly name: string;
  readonly practice: Practice;
  readonly way: Way;
  readonly standing: Standing;
  readonly tone: Tone;
  /** Steps of this way, standing and tone, each with the cues of these only. */
  readonly steps: readonly Step[];
}

const PEOPLE: readonly People[] = ['one', 'two', 'more'];
const TOUCHES: readonly Touch[] = ['touch', 'touch-free'];

/** Where a practice can stand: as all of a routine, or as a part of several. */
const STANDINGS = {
  whole: { isFirst: true, isLast: true },
  first: { isFirst: true, isLast: false },
  inside: { isFirst: false, isLast: false },
  last: { isFirst: false, isLast: true },
} as const satisfies Record<string, Standing>;

const EVERY_WAY = PEOPLE.flatMap((people) => TOUCHES.map((touch): Way => ({ people, touch })));

/** What of `steps` is for `way` at `standing`, in `tone`. */
function left(steps: readonly Step[], way: Way, standing: Standing, tone: Tone): readonly Step[] {
  const isFor = (part: Narrowing) => suits(part, way, standing, tone);
  return steps.filter(isFor).map((step) => ({ ...step, cues: step.cues.filter(isFor) }));
}

/** The tones that `practice` is ever said in. */
function tonesOf({ earnest }: Practice): readonly Tone[] {
  return earnest ? TONES.filter((tone) => tone !== 'playful') : TONES;
}

/** Every practice in every way it goes in, in every place and tone. */
export const WAYS: readonly InOneWay[] = practices().flatMap((practice) =>
  EVERY_WAY.filter((way) => goesIn(practice, way)).flatMap((way) =>
    Object.entries(STANDINGS).flatMap(([place, standing]) =>
      tonesOf(practice).map((tone) => ({
        name: `${practice.id}, ${way.people}, ${way.touch}, ${place}, ${tone}`,
        practice,
        way,
        standing,
        tone,
        steps: left(practice.steps, way, standing, tone),
      })),
    ),
  ),
);

/** Those in which a practice is the whole of a routine. */
export const WHOLE: readonly InOneWay[] = WAYS.filter(
  ({ standing }) => standing.isFirst && standing.isLast,
);

/** A line with a name to find it by, and what its step is narrowed to. */
export interface NamedCue {
  /** `owner.step.cue`, as clips are named. */
  readonly name: string;
  readonly owner: LineOwner;
  readonly step: Step;
  readonly cue: Cue;
}

const LINES: readonly (readonly [LineOwner, readonly Step[]])[] = [
  ...practices().map(({ id, steps }) => [id, steps] as const),
  ['advice', advice().flatMap(({ steps }) => steps)],
  ['between', [whyStep(), askStep()]],
  ['hands-free', [handsFreeStep()]],
  ['sample', [sampleStep()]],
  ['resting', [restingStep()]],
];

/** Every line that is ever spoken. */
export const ALL_CUES: readonly NamedCue[] = LINES.flatMap(([owner, steps]) =>
  steps.flatMap((step) =>
    step.cues.map((cue) => ({ name: cueId({ id: owner }, step, cue), owner, step, cue })),
  ),
);

/** The lines that may be heard by `people`; with touch between them, or without, when `touch` is given. */
export function heardBy(people: People, touch?: Touch): readonly NamedCue[] {
  return ALL_CUES.filter(({ owner, step, cue }) => {
    const practice = practices().find(({ id }) => id === owner);
    return EVERY_WAY.filter((way) => way.people === people && (touch ?? way.touch) === way.touch)
      .filter((way) =>
        practice ? goesIn(practice, way) : people !== 'one' || way.touch !== 'touch',
      )
      .some((way) =>
        Object.values(STANDINGS).some((standing) =>
          TONES.some((tone) => suits(step, way, standing, tone) && suits(cue, way, standing, tone)),
        ),
      );
  });
}

/** `cues` whose text `matches`, as a report shows them. */
export function those(
  cues: readonly NamedCue[],
  matches: (text: string) => boolean,
): readonly string[] {
  return cues.filter(({ cue }) => matches(cue.text)).map(({ name, cue }) => `${name}: ${cue.text}`);
}

/** Names of the lines whose text `matches`. */
export function cuesWhere(matches: (text: string) => boolean): readonly string[] {
  return those(ALL_CUES, matches);
}
