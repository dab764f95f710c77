// Routines of every shape, for the promises of the timeline.
import fc from 'fast-check';
import type { CueId } from '../../../src/catalogue/cue-id';
import type { Cue, CueRole, Length, Step } from '../../../src/catalogue/model';
import { frames } from '../../../src/catalogue/units';
import type { SoundLengths } from '../../../src/routine/compile';
import type { Routine } from '../../../src/routine/routine';

const keep = fc.constantFrom('always' as const, 'if-time' as const);

const cue = (id: string, role: CueRole): fc.Arbitrary<Cue> =>
  fc.record({
    id: fc.constant(id),
    role: fc.constant(role),
    text: fc.constant(`Words of ${id}.`),
    keep,
    quiet: fc.integer({ min: 0, max: 30 }),
  });

const cues = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.boolean())
  .chain(([guidance, ends]) =>
    fc.tuple(
      cue('open', 'opening'),
      ...Array.from({ length: guidance }, (_, i) => cue(`guide-${i}`, 'guidance')),
      ...(ends ? [cue('nearly', 'nearing-end'), cue('on', 'transition')] : []),
    ),
  );

const step = (id: string): fc.Arbitrary<Step> =>
  fc.record({
    id: fc.constant(id),
    title: fc.constant(id),
    keep,
    seconds: fc.integer({ min: 10, max: 300 }),
    cues,
  });

export const anyRoutine: fc.Arbitrary<Routine> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    title: fc.constant('Any'),
    minutes: fc.record({
      short: fc.integer({ min: 1, max: 5 }),
      standard: fc.integer({ min: 5, max: 15 }),
      long: fc.integer({ min: 15, max: 60 }),
    }),
    steps: fc
      .tuple(...Array.from({ length: count }, (_, i) => step(`step-${i}`)))
      .map((steps) => steps.map((each) => ({ practice: 'cuddle' as const, step: each }))),
  }),
);

export const anyLength: fc.Arbitrary<Length> = fc.constantFrom('short', 'standard', 'long');

/** Clip lengths from 1 to 400 frames that depend on the cue's id only; some cues have no clip. */
export const anyLengths: fc.Arbitrary<SoundLengths> = fc
  .record({
    salt: fc.nat(1000),
    step: fc.integer({ min: 1, max: 120 }),
    end: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ salt, step: stepChime, end }) => ({
    cue: (id: CueId) => {
      const hash = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, salt);
      return hash % 11 === 0 ? undefined : frames(1 + (hash % 400));
    },
    chime: (id) => frames(id === 'chime-step' ? stepChime : end),
  }));
