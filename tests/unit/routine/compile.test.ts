import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueId } from '../../../src/catalogue/cue-id';
import type { Cue } from '../../../src/catalogue/model';
import { toFrames, toSeconds } from '../../../src/catalogue/units';
import { compile, type SoundLengths } from '../../../src/routine/compile';
import { LEAST_GAP } from '../../../src/routine/pace';
import type { Routine } from '../../../src/routine/routine';
import { cuesOf } from '../../../src/routine/timeline';
import { anyLength, anyLengths, anyRoutine } from './arbitrary';

const always = (routine: Routine) =>
  routine.steps
    .filter(({ step }) => step.keep === 'always')
    .flatMap(({ practice, step }) =>
      step.cues
        .filter((cue) => cue.keep === 'always')
        .map((cue) => cueId({ id: practice }, step, cue)),
    );

const compiled = (check: (routine: Routine, timeline: ReturnType<typeof compile>) => void) =>
  fc.assert(
    fc.property(anyRoutine, anyLength, anyLengths, (routine, length, lengths) => {
      check(routine, compile(routine, length, lengths));
    }),
    { numRuns: 300 },
  );

describe('a compiled timeline', () => {
  it('never lets two sounds overlap', () => {
    compiled((_, timeline) => {
      const sounds = [
        ...timeline.steps.flatMap((step) => [step.chime, ...step.cues]),
        timeline.closing,
      ];
      for (const [index, sound] of sounds.entries()) {
        expect(sound.end).toBeGreaterThan(sound.start);
        expect(sound.start).toBeGreaterThanOrEqual(sounds[index - 1]?.end ?? 0);
      }
      expect(timeline.closing.end).toBeLessThanOrEqual(timeline.length);
    });
  });

  it('keeps the least gap behind every cue, and the quiet the cue asks for', () => {
    compiled((routine, timeline) => {
      const quiets = new Map<string, number>(
        routine.steps.flatMap(({ practice, step }) =>
          step.cues.map((cue) => [cueId({ id: practice }, step, cue), cue.quiet ?? 0] as const),
        ),
      );
      for (const step of timeline.steps) {
        for (const [index, cue] of step.cues.entries()) {
          const gap = (step.cues[index + 1]?.start ?? step.end) - cue.end;
          expect(gap).toBeGreaterThanOrEqual(LEAST_GAP);
          expect(gap).toBeGreaterThanOrEqual(toFrames(quiets.get(cue.id) ?? 0));
        }
      }
    });
  });

  it('says every required cue of every required step, in the order of the catalogue', () => {
    compiled((routine, timeline) => {
      const said = cuesOf(timeline).map(({ id }) => id);
      expect(said).toEqual(expect.arrayContaining(always(routine)));
      const order = routine.steps.flatMap(({ practice, step }) =>
        step.cues.map((cue) => cueId({ id: practice }, step, cue)),
      );
      const places = said.map((id) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it('fills its length with steps, without a gap or a rest', () => {
    compiled((_, timeline) => {
      let at = 0;
      for (const step of timeline.steps) {
        expect(step.start).toBe(at);
        expect(step.chime.start).toBe(at);
        expect(step.cues.at(-1)?.end ?? 0).toBeLessThanOrEqual(step.end);
        at = step.end;
      }
      expect(timeline.closing.start).toBeGreaterThan(at);
    });
  });

  it('is as long as was asked, unless what must be said takes longer', () => {
    fc.assert(
      fc.property(anyRoutine, anyLength, anyLengths, (routine, length, lengths) => {
        const timeline = compile(routine, length, lengths);
        const aim = toFrames(routine.minutes[length] * 60);
        expect(timeline.length).toBeGreaterThanOrEqual(aim);
        if (timeline.length > aim) {
          // Then no optional step is left that could have gone.
          const optional = routine.steps.filter(({ step }) => step.keep === 'if-time');
          const kept = timeline.steps.length;
          expect(kept).toBeLessThanOrEqual(Math.max(1, routine.steps.length - optional.length));
        }
      }),
    );
  });

  it('gives the same output for the same input', () => {
    fc.assert(
      fc.property(anyRoutine, anyLength, anyLengths, (routine, length, lengths) => {
        expect(compile(routine, length, lengths)).toEqual(compile(routine, length, lengths));
      }),
    );
  });

  it('drops optional cues from the last, and never one that a shorter step had room for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (minutes, more) => {
          const optionalIn = (length: number) =>
            cuesOf(compile(oneStep(length), 'standard', tenSecondClips))
              .map(({ id }) => id)
              .filter((id) => id.includes('guide'));
          const few = optionalIn(minutes);
          const many = optionalIn(minutes + more);
          expect(many.slice(0, few.length)).toEqual(few);
        },
      ),
    );
  });

  it('drops the last optional step first when time is short', () => {
    const titles = (minutes: number) =>
      compile(threeSteps(minutes), 'standard', tenSecondClips).steps.map(({ title }) => title);
    expect(titles(10)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(titles(7)).toEqual(['first', 'second', 'fourth']);
    expect(titles(4)).toEqual(['first', 'fourth']);
  });

  it('grows past the length rather than cut what must be said', () => {
    const timeline = compile(
      {
        ...oneStep(1),
        steps: [stepOf('only', 'always', Array(9).fill('always'))],
      },
      'standard',
      tenSecondClips,
    );
    expect(cuesOf(timeline)).toHaveLength(9);
    expect(toSeconds(timeline.length)).toBeGreaterThan(90);
  });

  it('keeps a place for the words of a cue that has no clip', () => {
    const timeline = compile(oneStep(3), 'standard', {
      ...tenSecondClips,
      cue: () => undefined,
    });
    for (const cue of cuesOf(timeline)) {
      expect(cue.sound).toBe('text-only');
      expect(cue.end - cue.start).toBeGreaterThanOrEqual(toFrames(2));
    }
  });

  it('refuses a routine without steps', () => {
    expect(() => compile({ ...oneStep(1), steps: [] }, 'short', tenSecondClips)).toThrow(
      RangeError,
    );
  });
});

const tenSecondClips: SoundLengths = {
  cue: () => toFrames(10),
  chime: () => toFrames(1),
};

function stepOf(title: string, keep: Cue['keep'], cues: readonly Cue['keep'][]) {
  return {
    practice: 'cuddle' as const,
    step: {
      id: title,
      title,
      keep,
      seconds: 150,
      cues: cues.map((cueKeep, i) => ({
        id: `guide-${i}`,
        role: 'guidance' as const,
        text: 'Some words.',
        keep: cueKeep,
      })),
    },
  };
}

function routineWith(minutes: number, steps: Routine['steps']): Routine {
  return {
    title: 'Any',
    minutes: { short: minutes, standard: minutes, long: minutes },
    steps,
  };
}

function oneStep(minutes: number): Routine {
  return routineWith(minutes, [stepOf('only', 'always', Array(40).fill('if-time'))]);
}

function threeSteps(minutes: number): Routine {
  return routineWith(minutes, [
    stepOf('first', 'always', ['always']),
    stepOf('second', 'if-time', ['always']),
    stepOf('third', 'if-time', ['always']),
    stepOf('fourth', 'always', ['always']),
  ]);
}
