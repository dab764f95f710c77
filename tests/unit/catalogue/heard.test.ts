// How routines sound as a whole: how much is said, how long it is quiet, and how little of it is about
// what comes next.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figures, figuresOf, heard, type Silence } from '../../../scripts/heard';
import { LENGTHS, type LineOwner, TONES, TOUCHES, type Tone } from '../../../src/catalogue/model';
import { PRACTICE_SPECS, READY_SPECS } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { cuesOf } from '../../../src/routine/timeline';
import { anyWish } from '../routine/wishes';
import { ALL_CUES } from './in-each-way';
import { ESTIMATED } from './spoken';

/** `spec` in each way, length and tone, with a name to find it by. */
function timelines(spec: RoutineSpec) {
  return spec.people.flatMap((people) =>
    TOUCHES.flatMap((touch) =>
      LENGTHS.flatMap((length) =>
        TONES.flatMap((tone) => {
          const settings = { ...DEFAULT_SETTINGS, people, touch, length };
          const timeline = heard(spec, settings, ESTIMATED, { tone });
          return timeline ? [{ name: `${people}, ${touch}, ${length}, ${tone}`, timeline }] : [];
        }),
      ),
    ),
  );
}

/** The figures of `spec` in each way, length and tone. */
function figures(spec: RoutineSpec): readonly (Figures & { readonly name: string })[] {
  return timelines(spec).map(({ name, timeline }) => ({ name, ...figuresOf(timeline) }));
}

/** The ways and lengths of `spec` in which `holds` is not true, with what is wrong there. */
function failing(spec: RoutineSpec, wrong: (one: Figures) => string | undefined) {
  return figures(spec).flatMap(({ name, ...one }) => {
    const found = wrong(one);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** What each line asks to be quiet for, or gives someone to talk, in seconds. */
const QUIETS = new Map<string, number>(
  ALL_CUES.map(({ name, cue }) => [name, Math.max(cue.quiet ?? 0, cue.turn ?? 0)]),
);

/** Too long for nothing: nobody knows any more whether it still goes on. */
function isEmpty({ after, seconds }: Silence): boolean {
  return seconds > Math.max(45, (QUIETS.get(after.id) ?? 0) * 1.5);
}

/** The check asks question upon question, and waits for answers. */
const LED = PRACTICE_SPECS.filter(({ id }) => id !== 'injury-check');
const LED_READY = READY_SPECS.filter(({ parts }) => !parts.some(({ id }) => id === 'injury-check'));

/**
 * The share of its time in which it speaks: the kiss is nearly wordless. No voice speaks just as fast as is
 * estimated, which is worth a point or two.
 */
const speechIn = ({ id }: RoutineSpec) =>
  id === 'kiss' ? { least: 0.1, most: 0.28 } : { least: 0.19, most: 0.35 };

describe.each(LED)('$id, in each way, length and tone', (spec) => {
  it('speaks a fifth to a third of the time', () => {
    const { least, most } = speechIn(spec);
    const wrong = ({ speech }: Figures) =>
      speech < least || speech > most ? percent(speech) : undefined;
    expect(failing(spec, wrong)).toEqual([]);
  });
});

describe.each([...LED, ...LED_READY])('$id, in each way, length and tone', (spec) => {
  it('announces, ends or leads over in one line of ten at most', () => {
    const wrong = ({ announcing }: Figures) => (announcing > 0.1 ? percent(announcing) : undefined);
    expect(failing(spec, wrong)).toEqual([]);
  });

  it('is never quiet for long without something to do', () => {
    const wrong = ({ silences }: Figures) => {
      const empty = silences.find(isEmpty);
      return empty && `${Math.round(empty.seconds)} s behind ${empty.after.id}`;
    };
    expect(failing(spec, wrong)).toEqual([]);
  });
});

describe.each(LED_READY)('$id, in each way, length and tone', (spec) => {
  it('speaks no more than two fifths of the time', () => {
    const wrong = ({ speech }: Figures) =>
      speech > 0.4 || speech < 0.18 ? percent(speech) : undefined;
    expect(failing(spec, wrong)).toEqual([]);
  });
});

/** What is found for many wishes, as it is heard in `tone`, each with the wish. */
const foundFor = (tone: Tone = 'tender') =>
  fc.sample(anyWish, { numRuns: 400, seed: 7 }).flatMap((wish) => {
    const spec = find(wish, {});
    const timeline = spec && heard(spec, DEFAULT_SETTINGS, ESTIMATED, { tone });
    return timeline ? [{ wish, timeline }] : [];
  });

describe('a routine that is found', () => {
  it('announces, ends or leads over in one line of ten at most', () => {
    const led = foundFor().filter(
      ({ timeline }) => !timeline.steps.some(({ kind }) => kind === 'question'),
    );
    const wrong = led.filter(({ timeline }) => figuresOf(timeline).announcing > 0.1);
    expect(wrong.map(({ wish }) => wish)).toEqual([]);
  });

  it('is never quiet for long without something to do', () => {
    const empty = foundFor().flatMap(({ timeline }) =>
      figuresOf(timeline).silences.filter(isEmpty),
    );
    expect(new Set(empty.map(({ after }) => after.id))).toEqual(new Set());
  });
});

/** Whose lines are heard only now and then: in answer to something, or beside a routine. */
const BESIDE: readonly LineOwner[] = [
  'injury-check',
  'advice',
  'between',
  'hands-free',
  'sample',
  'resting',
];

describe('a line of a practice', () => {
  it('is heard in some way, length or found routine: one that never finds time is no line', () => {
    const ready = [...PRACTICE_SPECS, ...READY_SPECS].flatMap(timelines);
    const all = [...ready, ...foundFor(), ...foundFor('playful')].flatMap(({ timeline }) =>
      cuesOf(timeline),
    );
    const said = new Set<string>(all.map(({ id }) => id));
    const silent = ALL_CUES.filter(({ owner, name }) => !BESIDE.includes(owner) && !said.has(name));
    expect(silent.map(({ name, cue }) => `${name}: ${cue.text}`)).toEqual([]);
  });
});
