// Routines of every shape, for the promises of the timeline.
import fc from 'fast-check';
import type { CueId, StepId } from '../../../src/catalogue/cue-id';
import type { AdviceId, CueRole } from '../../../src/catalogue/model';
import { type Frames, frames } from '../../../src/catalogue/units';
import type { AdviceOf } from '../../../src/routine/answer';
import { allChanged, type Change, changeAt, changed } from '../../../src/routine/change';
import { compile, compileSteps, type SoundLengths } from '../../../src/routine/compile';
import type { OldChange } from '../../../src/routine/place';
import type { Routine, RoutineCue, RoutineStep } from '../../../src/routine/routine';
import type { Timeline } from '../../../src/routine/timeline';

const keep = fc.constantFrom('always' as const, 'if-time' as const);

const cue = (step: string, id: string, role: CueRole): fc.Arbitrary<RoutineCue> =>
  fc.record({
    id: fc.constant<CueId>(`cuddle.${step}.${id}`),
    role: fc.constant(role),
    text: fc.constantFrom(`Words of ${id}.`, `Words of ${id}. Others of ${id}.`),
    keep,
    quiet: fc.integer({ min: 0, max: 30 }),
    breaths: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 3, nil: undefined }),
    turn: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  });

const guidedCues = (step: string) =>
  fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.boolean())
    .chain(([guidance, ends]) =>
      fc.tuple(
        cue(step, 'open', 'opening'),
        ...Array.from({ length: guidance }, (_, i) => cue(step, `guide-${i}`, 'guidance')),
        ...(ends ? [cue(step, 'nearly', 'nearing-end'), cue(step, 'on', 'transition')] : []),
      ),
    );

const common = (id: string) => ({
  id: fc.constant<StepId>(`cuddle.${id}`),
  title: fc.constant(id),
  keep: fc.constantFrom('always' as const, 'if-time' as const, 'if-plenty' as const),
  seconds: fc.integer({ min: 10, max: 300 }),
});

const guided = (id: string): fc.Arbitrary<RoutineStep> =>
  fc.record({ kind: fc.constant('guided' as const), ...common(id), cues: guidedCues(id) });

const asked = (id: string): fc.Arbitrary<RoutineStep> =>
  fc.record({
    kind: fc.constant('question' as const),
    ...common(id),
    keep: fc.constant('always' as const),
    hold: fc.integer({ min: 6, max: 20 }),
    yes: fc.constantFrom<AdviceId>('faint', 'sore', 'bruise', 'call-head'),
    cues: cue(id, 'ask', 'question').map((each) => [{ ...each, keep: 'always' as const }]),
  });

/** Offers to ask again what is open of what came before; at most one in a routine. */
const again: fc.Arbitrary<RoutineStep> = fc.record({
  kind: fc.constant('again' as const),
  ...common('again'),
  keep: fc.constant('always' as const),
  hold: fc.integer({ min: 6, max: 20 }),
  cues: fc
    .tuple(
      cue('again', 'none', 'guidance'),
      ...Array.from({ length: 30 }, (_, i) => cue('again', `open-${i}`, 'question')),
    )
    .map((cues) => cues.map((each) => ({ ...each, keep: 'always' as const }))),
});

const part = (index: number) =>
  fc.integer({ min: 1, max: 7 }).chain((count) =>
    fc.record({
      id: fc.constant(`part-${index}`),
      title: fc.constant(`Part ${index}`),
      minutes: fc.integer({ min: 1, max: 40 }),
      steps: fc.tuple(
        ...Array.from({ length: count }, (_, i) => `step-${index}-${i}`).map((id) =>
          fc.oneof({ arbitrary: guided(id), weight: 3 }, { arbitrary: asked(id), weight: 1 }),
        ),
      ),
    }),
  );

export const anyRoutine: fc.Arbitrary<Routine> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    id: fc.constant('any'),
    title: fc.constant('Any'),
    parts: fc
      .tuple(fc.option(again), ...Array.from({ length: count }, (_, i) => part(i)))
      .map(([offer, ...parts]) =>
        parts.map((each, i) =>
          offer && i === parts.length - 1 ? { ...each, steps: [...each.steps, offer] } : each,
        ),
      ),
  }),
);

/** Clip lengths from 1 to 400 frames that depend on the cue's id only; some cues have no clip. */
export const anyLengths: fc.Arbitrary<SoundLengths> = fc
  .record({
    salt: fc.nat(1000),
    step: fc.integer({ min: 1, max: 120 }),
    end: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ salt, step: stepChime, end }) => {
    const cue = (id: CueId) => {
      const hash = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, salt);
      return hash % 11 === 0 ? undefined : frames(1 + (hash % 400));
    };
    return { cue, end, stepChime };
  })
  .map(({ cue, end, stepChime }) => ({
    cue,
    // Behind its first half, where that is long enough for one.
    silences: (id) => {
      const half = Math.floor((cue(id) ?? 0) / 2);
      return half > 20 ? [{ start: frames(half - 8), end: frames(half + 8) }] : [];
    },
    chime: (id) => frames(id === 'chime-step' ? stepChime : end),
  }));

export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(anyRoutine, anyLengths)
  .map(([routine, lengths]) => compile(routine, lengths));

const clips: SoundLengths = { cue: () => frames(90), chime: () => frames(40) };

const line = (step: string, id: string, role: CueRole): RoutineCue => ({
  id: `advice.${step}.${id}`,
  role,
  keep: 'always',
  text: `Advice on ${step}.`,
  quiet: 3,
});

/** Advice of every kind: care, care that asks on, and urgent. */
export const someAdvice: AdviceOf = (id) => {
  const steps: RoutineStep[] = [
    {
      kind: 'guided',
      id: `advice.${id}`,
      title: id,
      keep: 'always',
      seconds: 20,
      cues: [line(id, 'what', 'opening'), line(id, 'then', 'guidance')],
    },
  ];
  if (id === 'faint') {
    steps.push({
      kind: 'question',
      id: `advice.${id}-on`,
      title: `${id} on`,
      keep: 'always',
      seconds: 12,
      cues: [line(id, 'ask', 'question')],
      hold: 8,
      yes: 'call-neck',
    });
  }
  return {
    kind: id.startsWith('call-') ? 'urgent' : 'care',
    steps: compileSteps({ id: '', title: '' }, steps, clips).map((step) => ({
      ...step,
      advice: id,
    })),
  };
};

/** A routine that ran on, was stayed in and answered yes on the way, to some position. */
export const anyRun = fc
  .tuple(
    anyRoutine,
    anyLengths,
    fc.array(
      fc.tuple(
        fc.nat(3000),
        fc.constantFrom('minute' as const, 'yes' as const, 'no' as const, 'taken-back' as const),
      ),
      {
        maxLength: 8,
      },
    ),
    fc.nat(2000),
  )
  .map(([routine, lengths, steps, on]) => {
    const compiled = compile(routine, lengths);
    let timeline = compiled;
    let at: Frames = frames(0);
    const changes: Change[] = [];
    const oldChanges: OldChange[] = [];
    const goOn = (by: number) => {
      at = frames(Math.min(at + by, timeline.length - 1));
    };
    for (const [wait, kind] of steps) {
      goOn(wait);
      const change = changeAt(timeline, kind, at);
      changes.push(change);
      oldChanges.push({ kind, at });
      timeline = changed(timeline, change, someAdvice);
    }
    goOn(on);
    return {
      routine,
      compiled,
      /** As earlier versions kept them. */
      oldChanges,
      run: { timeline: allChanged(compiled, changes, someAdvice), changes, position: at },
    };
  });
