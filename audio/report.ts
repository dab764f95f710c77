// What the ear found, as a person reads it: lists of lines, and one table of all voices. Pure.
import { PRIVATE } from '../src/catalogue/private';
import { beginsWithBurst } from './figures';
import type { HeardOtherwise } from './heard-otherwise';
import type { Line } from './lines';
import type { Measured } from './measured';
import { pacesFor } from './pace';
import { median } from './pitch';
import { compared } from './words';

/** A line, and its clip. */
export interface HeardLine extends Measured {
  readonly line: Line;
}

/** What must be understood to the word, in the order in which it is listed; then all else. */
const CLASSES = ['red flag', 'question', 'instruction', 'amount', 'other'] as const;
type LineClass = (typeof CLASSES)[number];

/**
 * How far the end of a statement may rise, in semitones, before it sounds like a question; one that rises
 * from far below and stays under the line's own pitch does not.
 */
const MOST_RISE = 2;

/** Numbers and measures: how much, how long, how often. */
const AMOUNT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|once|twice|minutes?|hours?|days?|weeks?|glass(es)?|cups?|sips?|litres?|degrees)\b/i;

/**
 * What kind of line it is. Advice whose id begins with `call-` sends people to help, and so does what was
 * asked for in private; a question while which every sign can be tapped asks for all of them.
 */
export function classOf({ owner, advice, step, text }: Line): LineClass {
  if (owner === 'injury-check' || owner === 'advice') {
    if (advice?.startsWith('call-') || advice === PRIVATE) return 'red flag';
    if (step.kind === 'question') return step.yes.startsWith('call-') ? 'red flag' : 'question';
    if (step.kind === 'gate') return step.choices?.pick === 'one' ? 'red flag' : 'question';
    return AMOUNT.test(text) ? 'amount' : 'instruction';
  }
  return AMOUNT.test(text) ? 'amount' : 'other';
}

/** Words a minute within the line. */
export function paceOf({ line, seconds }: HeardLine): number {
  return line.text.split(/\s+/).length / (seconds / 60);
}

/** What is wrong with a clip: each word heard otherwise counts, and each other fault as one. */
export function faultsOf(each: HeardLine): number {
  const others = [isHurried, hasStray, rises].filter((is) => is(each)).length;
  return compared(each.line.text, each.heard).wrong + others;
}

function isHurried(each: HeardLine): boolean {
  return paceOf(each) > pacesFor(each.line)[1];
}

function hasStray({ line, stray }: HeardLine): boolean {
  return stray !== undefined && !beginsWithBurst(line.text);
}

function rises({ line, pitch }: HeardLine): boolean {
  if (line.text.endsWith('?') || !pitch) return false;
  return pitch.rise > MOST_RISE && pitch.end > 0;
}

/** Whether `accepted` has it that `voice` may be heard to say the line in just these words. */
export function isAccepted(
  voice: string,
  { line, heard }: HeardLine,
  accepted: readonly HeardOtherwise[],
): boolean {
  return accepted.some((one) => one.voice === voice && one.id === line.id && one.heard === heard);
}

/** The figures of one voice. */
export interface Row {
  readonly voice: string;
  readonly lines: number;
  readonly words: number;
  readonly wrong: number;
  readonly listed: readonly HeardLine[];
  readonly strict: number;
  readonly opinion: number;
  readonly pace: readonly [median: number, most: number];
  readonly hurried: readonly HeardLine[];
  readonly loudness: readonly [least: number, most: number];
  readonly peak: number;
  readonly floor: number;
  readonly edges: readonly [head: number, tail: number];
  readonly strays: readonly HeardLine[];
  readonly hertz: number;
  readonly end: number;
  readonly rising: readonly HeardLine[];
  readonly bytes: number | undefined;
}

/** Sums up what was heard of `voice`; lines in `accepted` are counted, but not listed. */
export function rowOf(
  voice: string,
  heard: readonly HeardLine[],
  bytes: number | undefined,
  accepted: readonly HeardOtherwise[],
): Row {
  const results = heard.map((each) => ({ each, ...compared(each.line.text, each.heard) }));
  const listed = results
    .filter(({ wrong, each }) => wrong > 0 && !isAccepted(voice, each, accepted))
    .map(({ each }) => each)
    .toSorted((a, b) => CLASSES.indexOf(classOf(a.line)) - CLASSES.indexOf(classOf(b.line)));
  const paces = heard.map(paceOf);
  const loudness = heard.map((each) => each.loudness);
  const pitches = heard.flatMap(({ pitch }) => pitch ?? []);
  const floors = heard.flatMap(({ floor }) => floor ?? []);
  return {
    voice,
    lines: heard.length,
    words: sum(results.map(({ words }) => words)),
    wrong: sum(results.map(({ wrong }) => wrong)),
    listed,
    strict: listed.filter(({ line }) => classOf(line) !== 'other').length,
    opinion: sum(heard.map(({ opinion }) => opinion)) / heard.length,
    pace: [median(paces), Math.max(...paces)],
    hurried: heard.filter(isHurried),
    loudness: [Math.min(...loudness), Math.max(...loudness)],
    peak: Math.max(...heard.map(({ peak }) => peak)),
    floor: median(floors),
    edges: [Math.max(...heard.map(({ head }) => head)), Math.max(...heard.map(({ tail }) => tail))],
    strays: heard.filter(hasStray),
    hertz: median(pitches.map(({ hertz }) => hertz)),
    end: median(pitches.map(({ end }) => end)),
    rising: heard.filter(rises),
    bytes,
  };
}

const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string])[] = [
  ['voice', ({ voice }) => voice],
  ['lines', ({ lines }) => String(lines)],
  ['words wrong', ({ wrong, words }) => `${((100 * wrong) / words).toFixed(1)} % (${wrong})`],
  ['lines listed', ({ listed }) => String(listed.length)],
  ['of them strict', ({ strict }) => String(strict)],
  ['P.808', ({ opinion }) => opinion.toFixed(2)],
  ['words/min (median, max)', ({ pace }) => pace.map((one) => one.toFixed(0)).join(', ')],
  ['LUFS', ({ loudness }) => loudness.map((one) => one.toFixed(1)).join(' to ')],
  ['peak dBTP', ({ peak }) => peak.toFixed(1)],
  ['pauses dBFS', ({ floor }) => level(floor)],
  ['first, last 50 ms dBFS', ({ edges }) => edges.map(level).join(', ')],
  ['stray sounds', ({ strays }) => String(strays.length)],
  ['pitch Hz', ({ hertz }) => hertz.toFixed(0)],
  ['end, semitones', ({ end }) => end.toFixed(1)],
  ['ends that rise', ({ rising }) => String(rising.length)],
  ['MB', ({ bytes }) => (bytes === undefined ? '' : (bytes / 1e6).toFixed(1))],
];

/** One markdown table of all voices. */
export function table(rows: readonly Row[]): string {
  const lines = [
    COLUMNS.map(([head]) => head),
    COLUMNS.map(() => '---'),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** All that a person should look at in one voice. */
export function lists({ voice, listed, hurried, strays, rising }: Row): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`\n${voice}: ${title}`, ...lines] : [];
  return [
    ...part('heard otherwise', listed.map(asHeard)),
    ...part(
      'too many words a minute',
      hurried.map((each) => `- ${each.line.id}: ${paceOf(each).toFixed(0)}: ${each.line.text}`),
    ),
    ...part(
      'a sound before the first word',
      strays.map(({ line, stray = 0 }) => `- ${line.id}: until ${stray.toFixed(2)} s`),
    ),
    ...part(
      'rises at the end of a statement',
      rising.map(({ line, pitch }) => `- ${line.id}: ${pitch?.rise.toFixed(1)}: ${line.text}`),
    ),
  ].join('\n');
}

/** A line as it is written, and as it was heard. */
export function asHeard({ line, heard }: HeardLine): string {
  return `- ${classOf(line)}, ${line.id}\n  said:  ${line.text}\n  heard: ${heard}`;
}

function level(decibels: number): string {
  return decibels <= -119 ? 'silence' : decibels.toFixed(0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
