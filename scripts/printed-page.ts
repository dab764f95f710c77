// The routines that are printed in `docs/listening` as they are heard, for a person to read through.
import type { CueId } from '../src/catalogue/cue-id';
import type { Tone } from '../src/catalogue/model';
import { toSeconds } from '../src/catalogue/units';
import { READY_SPECS } from '../src/routine/built-in';
import type { SoundLengths } from '../src/routine/compile';
import { DEFAULT_SETTINGS, type Settings } from '../src/routine/settings';
import type { RoutineSpec } from '../src/routine/spec';
import { cuesOf } from '../src/routine/timeline';
import { asHeard } from './as-heard';
import { heard } from './heard';

/** A routine that is printed, and how it is taken. */
export interface Printed {
  /** The page, in `docs/listening`. */
  readonly file: `${string}.md`;
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  readonly tone: Tone;
}

/** Whose times a page has: lines for which `isSpoken` is false have times that are estimated. */
export interface Timing {
  readonly voice: string;
  readonly lengths: SoundLengths;
  isSpoken(id: CueId): boolean;
}

/** Short and long, alone and together, with the questions of the check and without. */
export const PRINTED: readonly Printed[] = [
  printed('landing', { people: 'two', touch: 'touch', length: 'standard' }, 'tender'),
  printed('after-intense', { people: 'two', touch: 'touch', length: 'standard' }, 'plain'),
  printed('on-your-own', { people: 'one', touch: 'touch-free', length: 'long' }, 'plain'),
  printed('several', { people: 'more', touch: 'touch', length: 'standard' }, 'tender'),
];

function printed(
  id: string,
  chosen: Pick<Settings, 'people' | 'touch' | 'length'>,
  tone: Tone,
): Printed {
  const spec = READY_SPECS.find((each) => each.id === id);
  if (!spec) throw new RangeError(`no ready routine ${id}`);
  return { file: `${id}.md`, spec, settings: { ...DEFAULT_SETTINGS, ...chosen }, tone };
}

const PEOPLE = { one: 'one person', two: 'two people', more: 'more than two people' } as const;

/** The page of `printed`, in Markdown. Throws RangeError where nothing of the routine is left. */
export function printedPage(
  { spec, settings, tone }: Printed,
  { voice, lengths, isSpoken }: Timing,
): string {
  const timeline = heard(spec, settings, lengths, { tone });
  if (!timeline) throw new RangeError(`nothing is left of ${spec.id}`);
  const cues = cuesOf(timeline);
  const estimated = cues.filter(({ id }) => !isSpoken(id)).length;
  const minutes = Math.round(toSeconds(timeline.length) / 60);
  return [
    `# ${timeline.title}, as it is heard`,
    '',
    `For ${PEOPLE[settings.people]}, ${settings.length}, ${tone}: ${minutes} minutes, ${cues.length} lines. Written by`,
    '`npm run printed`; change the lines, not this. What a reader found, and what was changed after, is in',
    '[read-through.md](read-through.md).',
    '',
    estimated === 0
      ? `The times are those of the voice ${voice}.`
      : `The times are those of the voice ${voice}; ${estimated} lines are not spoken yet, and their length is estimated.`,
    '',
    ...asHeard(timeline).flatMap(({ title, lines }) => [
      `## ${title}`,
      '',
      '| time | line | quiet behind it |',
      '|---|---|---|',
      ...lines.map(({ at, text, quiet }) => `| ${at} | ${text} | ${quiet} |`),
      '',
    ]),
  ].join('\n');
}

/** The lines of a `page`, in order. */
export function linesOn(page: string): readonly string[] {
  return [...page.matchAll(/^\| \d+:\d\d \| (.*) \| [^|]* \|$/gm)].map(([, text = '']) => text);
}
