// Parts in a row are one evening: nothing is said twice, and nothing is lost by that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gist } from '../../../src/catalogue/gist';
import { LENGTHS, PEOPLE, TOUCHES } from '../../../src/catalogue/model';
import { practices } from '../../../src/content/practices';
import { routineFor } from '../../../src/content/routine';
import { advice } from '../../../src/content/worded-advice';
import { READY_SPECS } from '../../../src/routine/built-in';
import type { Comfort } from '../../../src/routine/comfort';
import { compile } from '../../../src/routine/compile';
import { find } from '../../../src/routine/found';
import { eachGistOnce } from '../../../src/routine/gists';
import { resolve } from '../../../src/routine/resolve';
import type { Routine, RoutineCue, RoutineStep } from '../../../src/routine/routine';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { cuesOf } from '../../../src/routine/timeline';
import { ESTIMATED } from '../catalogue/spoken';
import { anyOwnSpec, anySettings } from './any-spec';
import { anyComfort, anyWish } from './wishes';

const gistOf = (step: RoutineStep) => (step.kind === 'guided' ? step.gist : undefined);

/** The gist of each step and cue of `routine` that has one. */
function gistsIn(routine: Routine): readonly Gist[] {
  return routine.parts
    .flatMap(({ steps }) => steps)
    .flatMap((step) => [gistOf(step), ...step.cues.map(({ gist }) => gist)])
    .filter((gist) => gist !== undefined);
}

const repeated = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);

/** Guided steps of `routine` that guide through nothing. */
function unguided(routine: Routine): readonly string[] {
  return routine.parts
    .flatMap(({ steps }) => steps)
    .filter(({ kind, id }) => kind === 'guided' && !id.startsWith('own.'))
    .filter(({ cues }) => !cues.some((cue) => cue.role === 'guidance' && cue.keep === 'always'))
    .map(({ id }) => id);
}

function isOneEvening(spec: RoutineSpec, settings: Settings, comfort: Comfort): void {
  const resolved = resolve(spec, settings, comfort);
  if (resolved.parts.length === 0) return;
  const routine = routineFor({ routine: resolved });
  expect(repeated(gistsIn(routine))).toEqual([]);
  expect(unguided(routine)).toEqual([]);
  expect(routine.parts.filter(({ steps }) => steps.length === 0)).toEqual([]);
  // Each part that someone was unsure about is asked about.
  const said = cuesOf(compile(routine, ESTIMATED))
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('between.ask.'));
  // The same practice may be there twice, in routines of people's own.
  const practicesIn = spec.parts.flatMap(({ content }) =>
    content.kind === 'practice' ? [content.practice] : [],
  );
  if (repeated(practicesIn).length === 0) expect(repeated(said)).toEqual([]);
}

describe('a routine', () => {
  it('that is found says nothing twice, and leaves no step without guidance', () => {
    fc.assert(
      fc.property(anyWish, anyComfort, anySettings, (wish, comfort, settings) => {
        const spec = find(wish, comfort);
        if (spec) isOneEvening(spec, settings, comfort);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(READY_SPECS)('$id says nothing twice, in all ways and lengths', (spec) => {
    for (const people of PEOPLE) {
      for (const touch of TOUCHES) {
        for (const length of LENGTHS) {
          isOneEvening(spec, { ...DEFAULT_SETTINGS, people, touch, length }, {});
        }
      }
    }
  });

  it('of people’s own says nothing twice either', () => {
    fc.assert(fc.property(anyOwnSpec, anySettings, anyComfort, isOneEvening), { numRuns: 300 });
  });
});

describe('of what has the same gist', () => {
  it('stays what is surely said, or else what is said first', () => {
    const said = (...keeps: readonly RoutineCue['keep'][]) =>
      cuesLeft(keeps.map((keep, i) => step(`${i}`, { cues: [cue(`${i}`, 'names', keep)] })));
    expect(said('if-time', 'if-time')).toEqual(['0']);
    expect(said('if-time', 'always', 'always')).toEqual(['1']);
    expect(said('always', 'if-time')).toEqual(['0']);
    const deep = step('deep', { keep: 'if-plenty', cues: [cue('deep', 'names')] });
    const usual = step('usual', { keep: 'if-time', cues: [cue('usual', 'names')] });
    expect(cuesLeft([deep, usual])).toEqual(['usual']);
  });

  it('a step goes as a whole, and its lines make nothing else go', () => {
    const first = step('first', { gist: 'names', cues: [cue('a')] });
    const second = step('second', { gist: 'names', cues: [cue('b', 'whoever-led')] });
    const third = step('third', { cues: [cue('c', 'whoever-led', 'if-time')] });
    expect(cuesLeft([first, second, third])).toEqual(['a', 'c']);
  });

  it('a line goes where a whole step stays', () => {
    const line = step('line', {
      keep: 'if-time',
      cues: [cue('a', 'names'), cue('b')],
    });
    const whole = step('whole', { gist: 'names', cues: [cue('c')] });
    expect(cuesLeft([line, whole])).toEqual(['b', 'c']);
  });
});

describe('a gist', () => {
  const steps = practices().flatMap(({ id, steps: own }) =>
    own.map((each) => ({ name: `${id}.${each.id}`, step: each, own })),
  );
  const guided = steps.flatMap(({ name, step: each, own }) =>
    each.kind === 'guided' ? [{ name, step: each, own }] : [],
  );

  it('is of no opening but a greeting, since a step begins with it', () => {
    const wrong = guided.filter(({ step: { cues } }) =>
      cues.some(({ role, gist }) => role === 'opening' && gist && gist !== 'greeting'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is of no step that a practice begins or ends with', () => {
    const wrong = guided.filter(
      ({ step: each, own }) => each.gist && (each === own[0] || each === own.at(-1)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is of nothing in the check but its welcome and its comfort: a warning is always said', () => {
    const ofStep = ({ name, step: each }: (typeof guided)[number]) => [
      ...(each.gist ? [name] : []),
      ...each.cues.filter(({ gist }) => gist).map(({ id }) => `${name}.${id}`),
    ];
    const ofCheck = guided.filter(({ name }) => name.startsWith('injury-check.'));
    expect(ofCheck.flatMap(ofStep)).toEqual([
      'injury-check.start.hello',
      'injury-check.start.skip',
      'injury-check.ease',
      'injury-check.ease.warm',
    ]);
    const others = [
      ...steps.filter(({ step: each }) => each.kind !== 'guided').map(({ step: each }) => each),
      ...advice().flatMap(({ steps: own }) => own),
    ];
    const marked = others.filter(({ cues }) => cues.some(({ gist }) => gist));
    expect(marked.map(({ id }) => id)).toEqual([]);
  });

  it('is not of a step and of one of its own lines', () => {
    const wrong = guided.filter(({ step: { gist, cues } }) =>
      cues.some((each) => each.gist && each.gist === gist),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** The ids of the lines left of `steps`, each a part of its own. */
function cuesLeft(steps: readonly RoutineStep[]): readonly string[] {
  const parts = steps.map((one) => ({ id: one.id, title: one.title, minutes: 5, steps: [one] }));
  return eachGistOnce(parts).flatMap((part) =>
    part.steps.flatMap(({ cues }) => cues.map(({ id }) => id.split('.').at(-1) ?? '')),
  );
}

function step(
  id: string,
  { gist, keep = 'always', cues }: Partial<Extract<RoutineStep, { kind: 'guided' }>>,
): RoutineStep {
  return {
    kind: 'guided',
    id: `cuddle.${id}`,
    title: id,
    keep,
    seconds: 60,
    gist,
    cues: cues ?? [],
  };
}

function cue(id: string, gist?: Gist, keep: RoutineCue['keep'] = 'always'): RoutineCue {
  return { id: `cuddle.any.${id}`, role: 'guidance', keep, text: 'Words.', quiet: 0, gist };
}
