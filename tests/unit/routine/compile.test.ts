import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Keep, StepKeep } from '../../../src/catalogue/model';
import { toFrames, toSeconds } from '../../../src/catalogue/units';
import { breathsOf } from '../../../src/routine/breath';
import { compile, type SoundLengths } from '../../../src/routine/compile';
import { LEAST_GAP } from '../../../src/routine/pace';
import type { Routine, RoutineStep } from '../../../src/routine/routine';
import { chimesOf, cuesOf, type Span, type Timeline } from '../../../src/routine/timeline';
import { anyLengths, anyRoutine } from './arbitrary';

const stepsOf = (routine: Routine) => routine.parts.flatMap(({ steps }) => steps);

const always = (routine: Routine) =>
  stepsOf(routine)
    // Of what an offer to ask again may say, it says one.
    .filter((step) => step.keep === 'always' && step.kind !== 'again')
    .flatMap((step) => step.cues.filter((cue) => cue.keep === 'always').map(({ id }) => id));

const compiled = (check: (routine: Routine, timeline: Timeline) => void) =>
  fc.assert(
    fc.property(anyRoutine, anyLengths, (routine, lengths) => {
      check(routine, compile(routine, lengths));
    }),
    { numRuns: 300 },
  );

describe('a compiled timeline', () => {
  it('never lets two sounds overlap', () => {
    compiled((_, timeline) => {
      const sounds: Span[] = [...chimesOf(timeline), ...cuesOf(timeline), ...breathsOf(timeline)];
      sounds.sort((a, b) => a.start - b.start);
      for (const [index, sound] of sounds.entries()) {
        expect(sound.end).toBeGreaterThan(sound.start);
        expect(sound.start).toBeGreaterThanOrEqual(sounds[index - 1]?.end ?? 0);
      }
      expect(sounds.at(-1)?.end).toBeLessThanOrEqual(timeline.length);
    });
  });

  it('keeps the least gap behind every cue, and the quiet the cue asks for', () => {
    compiled((routine, timeline) => {
      const quiets = new Map<string, number>(
        stepsOf(routine).flatMap(({ cues }) => cues.map(({ id, quiet }) => [id, quiet] as const)),
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
      const order = stepsOf(routine).flatMap(({ cues }) => cues.map(({ id }) => id));
      const places = said.map((id) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it('fills its length with steps, without a gap or a rest', () => {
    compiled((_, timeline) => {
      let at = 0;
      for (const step of timeline.steps) {
        expect(step.start).toBe(at);
        if (step.kind === 'guided') expect(step.chime?.start).toBe(at);
        else expect(step.chime).toBeUndefined();
        expect(step.cues.at(-1)?.end ?? 0).toBeLessThanOrEqual(step.end);
        at = step.end;
      }
      expect(chimesOf(timeline).at(-1)?.start).toBeGreaterThan(at);
    });
  });

  it('waits behind each question at least as long as its hold', () => {
    compiled((routine, timeline) => {
      const holds = new Map(
        stepsOf(routine).flatMap((step) =>
          step.kind === 'question' ? [[step.title, step.hold] as const] : [],
        ),
      );
      for (const step of timeline.steps) {
        if (step.kind !== 'question') continue;
        const asked = step.cues.at(-1)?.end ?? step.end;
        expect(step.end - asked).toBeGreaterThanOrEqual(toFrames(holds.get(step.title) ?? 0));
      }
    });
  });

  it('is as long as was asked, unless what must be said takes longer', () => {
    compiled((routine, timeline) => {
      const aim = routine.parts.reduce((sum, { minutes }) => sum + toFrames(minutes * 60), 0);
      expect(timeline.length).toBeGreaterThanOrEqual(aim);
      // Then no optional step is left that could have gone, in any part.
      if (timeline.length > aim) {
        const titles = new Set(timeline.steps.map(({ title }) => title));
        for (const { steps } of routine.parts) {
          const optional = steps.filter((step) => step.keep !== 'always');
          const kept = steps.filter(({ title }) => titles.has(title)).length;
          expect(kept).toBeLessThanOrEqual(Math.max(1, steps.length - optional.length));
        }
      }
    });
  });

  it('begins each part where the one before it ends, whatever their lengths', () => {
    compiled((routine, timeline) => {
      const firsts = routine.parts.map(({ steps }) => steps.map(({ title }) => title));
      const parts = timeline.steps.map(({ title }) =>
        firsts.findIndex((all) => all.includes(title)),
      );
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
      expect(new Set(parts).size).toBe(routine.parts.length);
    });
  });

  it('gives the same output for the same input', () => {
    fc.assert(
      fc.property(anyRoutine, anyLengths, (routine, lengths) => {
        expect(compile(routine, lengths)).toEqual(compile(routine, lengths));
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
            cuesOf(compile(oneStep(length), tenSecondClips))
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
      compile(threeSteps(minutes), tenSecondClips).steps.map(({ title }) => title);
    expect(titles(10)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(titles(7)).toEqual(['first', 'second', 'fourth']);
    expect(titles(4)).toEqual(['first', 'fourth']);
  });

  it('has steps for plenty of time only where all others have theirs', () => {
    const titles = (minutes: number) => {
      const [part] = threeSteps(minutes).parts;
      const deep = stepOf('deep', 'if-plenty', ['always']);
      const steps = (part?.steps ?? []).toSpliced(1, 0, deep);
      return compile(routineWith(minutes, steps), tenSecondClips).steps.map(({ title }) => title);
    };
    expect(titles(13)).toEqual(['first', 'deep', 'second', 'third', 'fourth']);
    expect(titles(12)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(titles(7)).toEqual(['first', 'second', 'fourth']);
  });

  it('leaves time behind a last line that leads nowhere', () => {
    const timeline = compile(oneStep(3), tenSecondClips);
    const [step] = timeline.steps;
    const gap = (step?.end ?? 0) - (step?.cues.at(-1)?.end ?? 0);
    expect(gap).toBeGreaterThan(LEAST_GAP);
  });

  it('gives a turn to talk its time before any other quiet and any optional line', () => {
    const quiets = (minutes: number) => {
      const timeline = compile(routineWith(minutes, [oneTurn(75)]), tenSecondClips);
      const [step] = timeline.steps;
      const cues = step?.cues ?? [];
      return cues.map(({ end }, i) =>
        Math.round(toSeconds(cues[i + 1]?.start ?? step?.end ?? end) - toSeconds(end)),
      );
    };
    // The least: nothing optional, and hardly a breath before the turn.
    expect(quiets(1)).toEqual([1, 34]);
    expect(quiets(1.5)).toEqual([1, 64]);
    const [before, turn = 0, ...more] = quiets(2);
    expect(more).toEqual([]);
    expect(before).toBeGreaterThan(1);
    expect(turn).toBeGreaterThanOrEqual(75);
    expect(quiets(4).length).toBeGreaterThan(2);
    expect(quiets(4).at(-1)).toBeGreaterThanOrEqual(75);
  });

  it('grows past the length rather than cut what must be said', () => {
    const timeline = compile(
      routineWith(1, [stepOf('only', 'always', Array(9).fill('always'))]),
      tenSecondClips,
    );
    expect(cuesOf(timeline)).toHaveLength(9);
    expect(toSeconds(timeline.length)).toBeGreaterThan(90);
  });

  it('keeps a place for the words of a cue that has no clip', () => {
    const timeline = compile(oneStep(3), {
      ...tenSecondClips,
      cue: () => undefined,
    });
    for (const cue of cuesOf(timeline)) {
      expect(cue.sound).toBe('text-only');
      expect(cue.end - cue.start).toBeGreaterThanOrEqual(toFrames(2));
    }
  });

  it('refuses a routine without steps', () => {
    expect(() => compile(routineWith(1, []), tenSecondClips)).toThrow(RangeError);
    expect(() => compile({ id: 'none', title: 'None', parts: [] }, tenSecondClips)).toThrow(
      RangeError,
    );
  });
});

const tenSecondClips: SoundLengths = {
  cue: () => toFrames(10),
  chime: () => toFrames(1),
};

function stepOf(title: string, keep: StepKeep, cues: readonly Keep[]): RoutineStep {
  return {
    kind: 'guided',
    id: `cuddle.${title}`,
    title,
    keep,
    seconds: 150,
    cues: cues.map((cueKeep, i) => ({
      id: `cuddle.${title}.guide-${i}`,
      role: 'guidance',
      text: 'Some words.',
      keep: cueKeep,
      quiet: 0,
    })),
  };
}

/** A line, some optional ones, and one that gives someone `turn` seconds to talk; 20 at the least. */
function oneTurn(turn: number): RoutineStep {
  const step = stepOf('talk', 'always', ['always', 'if-time', 'if-time', 'if-time', 'always']);
  const cues = step.cues.map((cue, i) => (i === 4 ? { ...cue, quiet: 20, turn } : cue));
  return { ...step, cues };
}

function routineWith(minutes: number, steps: readonly RoutineStep[]): Routine {
  return { id: 'any', title: 'Any', parts: [{ id: 'any', title: 'Any', minutes, steps }] };
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
