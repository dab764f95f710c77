import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import { frames } from '../../../src/catalogue/units';
import { withAnswer, withoutAnswer } from '../../../src/routine/answer';
import { lengthen } from '../../../src/routine/lengthen';
import { destinations, momentAt } from '../../../src/routine/moment';
import { chimesOf, cuesOf, isAsking, type Timeline } from '../../../src/routine/timeline';
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
        check(timeline, index, withAnswer(timeline, at, 'yes', someAdvice));
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
      expect(withAnswer(after, at, 'yes', someAdvice)).toBe(after);
    });
  });

  it('where nothing is asked changes nothing', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const { kind, start } of timeline.steps) {
          if (kind === 'guided')
            expect(withAnswer(timeline, start, 'yes', someAdvice)).toBe(timeline);
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
      const twice = withAnswer(after, question.start, 'yes', someAdvice);
      expect(twice.ending).toMatchObject({ kind: 'help', advice: 'call-neck' });
      const past = destinations(after, question.start).past;
      expect(past).toBe(after.steps[within + 1]?.start ?? after.length);
      expect(before.steps[index]?.kind).toBe('question');
    });
  });
});

describe('what was brought in by a yes', () => {
  it('is gone after a no, wherever it led, as if there had been no yes', () => {
    eachYes((before, index, after) => {
      const at = before.steps[index]?.start ?? frames(0);
      const within = after.steps.find(
        ({ kind, advice }) => kind === 'question' && advice !== undefined,
      );
      const twice = within ? withAnswer(after, within.start, 'yes', someAdvice) : after;
      for (const led of [after, twice]) {
        expect(withAnswer(led, at, 'no', someAdvice)).toEqual(
          withAnswer(before, at, 'no', someAdvice),
        );
      }
    });
  });

  it('is gone when the answer is taken back, and its question is open again', () => {
    eachYes((before, index, after) => {
      const at = before.steps[index]?.start ?? frames(0);
      expect(withoutAnswer(after, at)).toEqual(before);
    });
  });

  it('moves with what is in front of it, and so does what help has cut off', () => {
    eachYes((before, index, after) => {
      const start = before.steps[0]?.start ?? frames(0);
      const at = before.steps[index]?.start ?? frames(0);
      const longer = lengthen(after, start, frames(1000));
      const later = frames(index === 0 ? at : at + 1000);
      expect(withoutAnswer(longer, later)).toEqual(lengthen(before, start, frames(1000)));
    });
  });
});

describe('the offer to ask again', () => {
  const offering = asked.filter(
    ([{ steps }]) =>
      steps.some(({ kind }) => kind === 'again') &&
      steps.some((step) => step.kind === 'question' && leadsToHelp(step.yes)),
  );
  const offerIn = ({ steps }: Timeline) => {
    const again = steps.find(({ kind }) => kind === 'again');
    if (again?.kind !== 'again') throw new Error('no offer');
    return again;
  };
  const flagsIn = ({ steps }: Timeline) =>
    steps.filter((step) => step.kind === 'question' && leadsToHelp(step.yes));

  it('counts what has no answer, and moves nothing', () => {
    fc.assert(
      fc.property(offering, fc.infiniteStream(fc.boolean()), ([compiled], saysNo) => {
        let timeline = compiled;
        let open = flagsIn(compiled).length;
        expect(offerIn(timeline).cues).toEqual([offerIn(timeline).byCount[open]]);
        for (const { start } of flagsIn(compiled)) {
          if (!saysNo.next().value) continue;
          timeline = withAnswer(timeline, start, 'no', someAdvice);
          open -= 1;
        }
        expect(offerIn(timeline).cues).toEqual([offerIn(timeline).byCount[open]]);
        expect(isAsking(offerIn(timeline))).toBe(open > 0);
        expect(timeline.steps.map(({ start }) => start)).toEqual(
          compiled.steps.map(({ start }) => start),
        );
        expect(timeline.length).toBe(compiled.length);
      }),
    );
  });

  it('asks on a yes each open question once more, and none that was answered', () => {
    fc.assert(
      fc.property(offering, fc.infiniteStream(fc.boolean()), ([compiled], saysNo) => {
        let timeline = compiled;
        const open = flagsIn(compiled).filter(({ start }) => {
          if (saysNo.next().value) timeline = withAnswer(timeline, start, 'no', someAdvice);
          else return true;
          return false;
        });
        fc.pre(open.length > 0);
        const after = withAnswer(timeline, offerIn(timeline).start, 'yes', someAdvice);
        const again = after.steps.filter(
          (step) => step.kind === 'question' && step.round === 'again',
        );
        expect(again.map(({ title }) => title)).toEqual(open.map(({ title }) => title));
        expect(again[0]?.start).toBe(offerIn(after).end);
        for (const [i, step] of after.steps.entries()) {
          expect(step.start).toBe(after.steps[i - 1]?.end ?? 0);
        }
        // Said no then, they are gone.
        expect(withAnswer(after, offerIn(after).start, 'no', someAdvice).steps).toEqual(
          timeline.steps,
        );
      }),
    );
  });

  it('asks on a second yes only what is still open', () => {
    fc.assert(
      fc.property(offering, ([compiled]) => {
        const offer = offerIn(compiled).start;
        const after = withAnswer(compiled, offer, 'yes', someAdvice);
        const again = (timeline: Timeline) =>
          timeline.steps.filter((step) => step.kind === 'question' && step.round === 'again');
        const later = withAnswer(after, again(after)[0]?.start ?? frames(0), 'no', someAdvice);
        const twice = withAnswer(later, offer, 'yes', someAdvice);
        fc.pre(isAsking(offerIn(later)));
        expect(again(twice).map(({ title }) => title)).toEqual(
          again(after)
            .slice(1)
            .map(({ title }) => title),
        );
        expect(withAnswer(twice, offer, 'yes', someAdvice)).toBe(twice);
      }),
    );
  });

  it('is not made a second time for what stays open then', () => {
    fc.assert(
      fc.property(offering, ([compiled]) => {
        const after = withAnswer(compiled, offerIn(compiled).start, 'yes', someAdvice);
        expect(after.steps.filter(({ kind }) => kind === 'again')).toHaveLength(1);
        const first = after.steps.find(
          (step) => step.kind === 'question' && step.round === 'again',
        );
        const later = withAnswer(after, first?.start ?? frames(0), 'no', someAdvice);
        // It says what is so, also to whoever goes back to it.
        const open = flagsIn(compiled).length;
        expect(offerIn(after).cues).toEqual([offerIn(after).byCount[open]]);
        expect(offerIn(later).cues).toEqual([offerIn(later).byCount[open - 1]]);
      }),
    );
  });
});
