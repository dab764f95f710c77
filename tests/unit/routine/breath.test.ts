// Slow breaths to follow: where they are laid, and what is drawn of one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard } from '../../../scripts/heard';
import { BREATH, BREATH_LENGTH } from '../../../src/catalogue/breath';
import { LENGTHS, TOUCHES } from '../../../src/catalogue/model';
import { frames, toFrames, toSeconds } from '../../../src/catalogue/units';
import { practices } from '../../../src/content/practices';
import { breathAt, breathsOf } from '../../../src/routine/breath';
import { PRACTICE_SPECS, READY_SPECS } from '../../../src/routine/built-in';
import { compile } from '../../../src/routine/compile';
import { lengthen } from '../../../src/routine/lengthen';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { chimesOf, cuesOf, type Span, type Timeline } from '../../../src/routine/timeline';
import { ESTIMATED } from '../catalogue/spoken';
import { anyLengths, anyRoutine, anyRun, anyTimeline } from './arbitrary';

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Breaths that lie over a voice or a chime, or outside of the step of their line. */
function misplaced(timeline: Timeline): readonly Span[] {
  const sounds = [...chimesOf(timeline), ...cuesOf(timeline)];
  return timeline.steps.flatMap((step) =>
    step.cues
      .flatMap(({ breaths = [] }) => breaths)
      .filter(
        (breath) =>
          breath.start < step.start ||
          breath.end > step.end ||
          sounds.some((sound) => overlaps(sound, breath)),
      ),
  );
}

describe('the slow breath', () => {
  it('is one of six a minute, longer out than in', () => {
    expect(60 / toSeconds(BREATH_LENGTH)).toBeCloseTo(6, 1);
    expect(BREATH.out).toBeGreaterThan(BREATH.in);
  });
});

describe('the breaths behind a line', () => {
  it('are as many as it asks for, one after the other, wherever it is said', () => {
    fc.assert(
      fc.property(anyRoutine, anyLengths, (routine, lengths) => {
        const timeline = compile(routine, lengths);
        const asked = new Map<string, number>(
          routine.parts
            .flatMap(({ steps }) => steps.flatMap(({ cues }) => cues))
            .map(({ id, breaths = 0 }) => [id, breaths]),
        );
        for (const { id, end, breaths = [] } of cuesOf(timeline)) {
          expect(breaths).toHaveLength(asked.get(id) ?? 0);
          for (const [index, breath] of breaths.entries()) {
            expect(breath.start).toBeGreaterThanOrEqual(breaths[index - 1]?.end ?? end + 1);
            expect(breath.end - breath.start).toBe(BREATH_LENGTH);
          }
        }
      }),
    );
  });

  it('are never over a voice or a chime, nor outside of its step, whatever is done on the way', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(misplaced(timeline)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(anyRun, ({ run }) => {
        expect(misplaced(run.timeline)).toEqual([]);
      }),
    );
  });

  it('stay together when someone stays a minute longer', () => {
    const somewhere = anyTimeline.chain((timeline) =>
      fc.tuple(fc.constant(timeline), fc.nat(timeline.length - 1).map(frames)),
    );
    fc.assert(
      fc.property(somewhere, ([timeline, at]) => {
        const [before, after] = [timeline, lengthen(timeline, at, frames(2500))].map(cuesOf);
        const behind = (cue: (typeof before & object)[number] | undefined) =>
          (cue?.breaths ?? []).map(({ start }) => start - (cue?.end ?? 0));
        expect(after?.map(behind)).toEqual(before?.map(behind));
      }),
    );
  });

  it('lie in the quiet of every practice and ready routine that has them, at each length', () => {
    const timelines = [...PRACTICE_SPECS, ...READY_SPECS].flatMap((spec) =>
      spec.people.flatMap((people) =>
        TOUCHES.flatMap((touch) =>
          LENGTHS.flatMap(
            (length) =>
              heard(spec, { ...DEFAULT_SETTINGS, people, touch, length }, ESTIMATED) ?? [],
          ),
        ),
      ),
    );
    expect(timelines.flatMap(misplaced)).toEqual([]);
    const led = timelines.filter((timeline) => breathsOf(timeline).length > 0);
    expect(new Set(led.map(({ id }) => id))).toEqual(
      expect.toSatisfy((ids: ReadonlySet<string>) => ids.has('cuddle') && ids.has('hydration')),
    );
  });

  it('are three or four, where slow breathing is asked for, and said to be easy', () => {
    const led = practices().flatMap(({ id, steps }) =>
      steps
        .filter(({ cues }) => cues.some(({ breaths }) => breaths))
        .map((step) => ({ name: `${id}.${step.id}`, cues: step.cues })),
    );
    const counts = led.flatMap(({ cues }) => cues.flatMap(({ breaths = [] }) => breaths));
    expect(counts.filter((count) => count !== 3 && count !== 4)).toEqual([]);
    const says = (pattern: RegExp) =>
      led.filter(({ cues }) => cues.some(({ text }) => pattern.test(text)));
    expect(says(/\bbreath|\bin\b.*\bout\b/i)).toEqual(led);
    expect(says(/\beasy\b|\beasily\b|\bany way\b/i)).toEqual(led);
  });
});

describe('a breath on the screen', () => {
  const [first] = fc
    .sample(anyTimeline, { seed: 11, numRuns: 60 })
    .flatMap(({ steps }) => steps)
    .filter(({ cues }) => cues.some(({ breaths }) => breaths?.length === 2));
  const breaths = first?.cues.flatMap(({ breaths: of = [] }) => of) ?? [];
  const at = (position: number) => first && breathAt(first, frames(position));

  it('is empty where it begins, full where it turns, and empty where the next begins', () => {
    expect(breaths.length).toBeGreaterThanOrEqual(2);
    for (const { start } of breaths) {
      expect(at(start)).toMatchObject({ goes: 'in', fullness: 0 });
      expect(at(start + BREATH.in)).toMatchObject({ goes: 'out', fullness: 1 });
      expect(at(start + BREATH_LENGTH - 1)?.fullness).toBeLessThan(0.001);
    }
  });

  it('fills all the way in, and empties all the way out', () => {
    const [{ start } = { start: 0 }] = breaths;
    let before = -1;
    for (let n = 0; n < BREATH.in; n++) {
      const now = at(start + n);
      expect(now?.goes).toBe('in');
      expect(now?.fullness).toBeGreaterThan(before);
      before = now?.fullness ?? 0;
    }
    before = 2;
    for (let n = BREATH.in; n < BREATH_LENGTH; n++) {
      const now = at(start + n);
      expect(now?.goes).toBe('out');
      expect(now?.fullness).toBeLessThan(before);
      before = now?.fullness ?? 0;
    }
  });

  it('says how full it is a second later, and never looks beyond its turn', () => {
    const [{ start } = { start: 0 }] = breaths;
    for (let n = 0; n < BREATH_LENGTH; n++) {
      const { goes, soon } = at(start + n) ?? {};
      const later = Math.round((soon?.after ?? 0) / 0.024);
      const turn = goes === 'in' ? BREATH.in : BREATH_LENGTH;
      expect(later).toBe(Math.min(toFrames(1), turn - n));
      const then = n + later === BREATH_LENGTH ? 0 : at(start + n + later)?.fullness;
      expect(soon?.fullness).toBeCloseTo(then ?? -1, 10);
    }
  });

  it('is none while the voice speaks, and none where nothing is to be followed', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const step of timeline.steps) {
          for (const cue of step.cues) {
            expect(breathAt(step, cue.start)).toBeUndefined();
            expect(breathAt(step, frames(cue.end - 1))).toBeUndefined();
          }
        }
      }),
    );
  });
});
