import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { withAdvice } from '../../../src/routine/advice';
import { destinations, momentAt } from '../../../src/routine/moment';
import { chimesOf, cuesOf, type Timeline } from '../../../src/routine/timeline';
import { anyTimeline, someAdvice } from './arbitrary';

/** A timeline, and the index of a question in it. */
const asked = anyTimeline
  .filter(({ steps }) => steps.some(({ kind }) => kind === 'question'))
  .chain((timeline) => {
    const places = timeline.steps.flatMap(({ kind }, index) =>
      kind === 'question' ? [index] : [],
    );
    return fc.tuple(fc.constant(timeline), fc.constantFrom(...places));
  });

const eachYes = (check: (before: Timeline, index: number, after: Timeline) => void) =>
  fc.assert(
    fc.property(
      asked,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      ([timeline, index], share) => {
        const step = timeline.steps[index];
        if (!step) throw new Error('no such step');
        const at = frames(Math.floor(step.start + share * (step.end - step.start)));
        check(timeline, index, withAdvice(timeline, at, someAdvice));
      },
    ),
  );

describe('a yes', () => {
  it('leaves all up to the end of its question where it is', () => {
    eachYes((before, index, after) => {
      expect(after.steps.slice(0, index + 1)).toEqual(before.steps.slice(0, index + 1));
    });
  });

  it('brings its advice right behind the question, without a gap', () => {
    eachYes((before, index, after) => {
      const question = before.steps[index];
      const advice = after.steps[index + 1];
      if (question?.kind !== 'question') throw new Error('not a question');
      expect(advice?.advice).toBe(question.yes);
      expect(advice?.start).toBe(question.end);
      for (const [i, step] of after.steps.entries()) {
        expect(step.start).toBe(after.steps[i - 1]?.end ?? 0);
      }
    });
  });

  it('to a question of care moves what follows, and changes nothing else of it', () => {
    eachYes((before, index, after) => {
      if (after.ending.kind === 'help') return;
      const by = after.length - before.length;
      const rest = after.steps.slice(index + 1).filter(({ advice }) => advice === undefined);
      expect(rest.map(({ start, title }) => [start - by, title])).toEqual(
        before.steps.slice(index + 1).map(({ start, title }) => [start, title]),
      );
      expect(cuesOf(after).length).toBeGreaterThan(cuesOf(before).length);
      expect(chimesOf(after).at(-1)?.chime).toBe('chime-end');
    });
  });

  it('to an urgent question lets nothing sound behind the advice', () => {
    eachYes((_, index, after) => {
      if (after.ending.kind !== 'help') return;
      expect(after.steps.slice(index + 1).every(({ advice }) => advice === 'call-head')).toBe(true);
      expect(after.length).toBe(after.steps.at(-1)?.end);
      expect(chimesOf(after).map(({ chime }) => chime)).not.toContain('chime-end');
    });
  });

  it('said twice brings the advice in once', () => {
    eachYes((before, index, after) => {
      const at = before.steps[index]?.start ?? frames(0);
      expect(withAdvice(after, at, someAdvice)).toBe(after);
    });
  });

  it('where nothing is asked changes nothing', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const { kind, start } of timeline.steps) {
          if (kind === 'guided') expect(withAdvice(timeline, start, someAdvice)).toBe(timeline);
        }
      }),
    );
  });
});

describe('a no', () => {
  it('goes on with the next question, past advice that an earlier yes brought in', () => {
    eachYes((before, index, after) => {
      const at = before.steps[index]?.start ?? frames(0);
      const there = momentAt(after, destinations(after, at).past);
      if (after.ending.kind === 'help' || index === before.steps.length - 1) {
        expect(destinations(after, at).past).toBe(after.length);
      } else {
        expect(there.step.advice).toBeUndefined();
        expect(there.step.title).toBe(before.steps[index + 1]?.title);
      }
    });
  });

  it('to a question within advice goes on behind that advice', () => {
    eachYes((before, index, after) => {
      const within = after.steps.findIndex(
        ({ kind, advice }) => kind === 'question' && advice !== undefined,
      );
      const question = after.steps[within];
      if (!question) return;
      const twice = withAdvice(after, question.start, someAdvice);
      expect(twice.ending).toEqual({ kind: 'help', advice: 'call-neck' });
      const past = destinations(after, question.start).past;
      expect(past).toBe(after.steps[within + 1]?.start ?? after.length);
      expect(before.steps[index]?.kind).toBe('question');
    });
  });
});
