import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frames, frames, toFrames } from '../../../src/catalogue/units';
import { allChanged, changeAt } from '../../../src/routine/change';
import { landing, placeBefore, stepsToJumpTo, stepToJumpToAt } from '../../../src/routine/jump';
import { isAsking, keyOf, type Timeline } from '../../../src/routine/timeline';
import { adviceOf, questions, threeSteps, twoChecks } from '../player/fakes';

const stepNamed = (timeline: Timeline, name: string, nth = 0) => {
  const step = timeline.steps.filter(({ stepId }) => stepId === `hydration.${name}`)[nth];
  if (!step) throw new Error(`no step ${name}`);
  return step;
};
/** `timeline` after an answer to the step called `name`. */
const told = (timeline: Timeline, name: string, answer: 'yes' | 'no') =>
  allChanged(timeline, [changeAt(timeline, answer, stepNamed(timeline, name).start)], adviceOf);

describe('the steps that someone may jump to', () => {
  it('are all that come whatever is answered', () => {
    expect(stepsToJumpTo(threeSteps)).toEqual(threeSteps.steps);
    const [first, second, ...others] = threeSteps.steps;
    if (!first || !second) throw new Error('too few steps');
    const key = keyOf(first);
    const hanging = { ...second, unless: [[{ to: key, was: 'no' as const }]] };
    const timeline = { ...threeSteps, steps: [first, hanging, ...others] };
    expect(stepsToJumpTo(timeline)).toEqual([first, ...others]);
    expect(stepToJumpToAt(timeline, second.start)).toBe(first);
  });

  it('have what an answer brought in among them', () => {
    const timeline = told(questions, 'sore', 'yes');
    expect(stepsToJumpTo(timeline).length).toBe(questions.steps.length + 1);
  });
});

describe('a jump', () => {
  it('leads where it is told, on and back', () => {
    for (const { start } of threeSteps.steps) {
      for (const from of threeSteps.steps)
        expect(landing(threeSteps, from.start, start)).toBe(start);
    }
  });

  it('over urgent questions that nobody has answered leads to the offer to ask them', () => {
    const { start } = stepNamed(questions, 'end');
    const offer = stepNamed(questions, 'again');
    expect(landing(questions, frames(0), start)).toBe(offer.start);
    // From there on it has been seen, as whoever goes on step by step sees it.
    expect(landing(questions, offer.start, start)).toBe(start);
  });

  it('over questions that are answered leads on', () => {
    const timeline = told(questions, 'head', 'no');
    const { start } = stepNamed(timeline, 'end');
    expect(landing(timeline, frames(0), start)).toBe(start);
  });

  it('over a second check stops at that one, too', () => {
    const { start } = stepNamed(twoChecks, 'end', 1);
    const [first, second] = [stepNamed(twoChecks, 'again'), stepNamed(twoChecks, 'again', 1)];
    expect(landing(twoChecks, frames(0), start)).toBe(first.start);
    expect(landing(twoChecks, first.start, start)).toBe(second.start);
  });
});

describe('a little way back', () => {
  const BY = toFrames(15);

  it('is just so far, and no further than the start', () => {
    expect(placeBefore(threeSteps, toFrames(70), BY)).toBe(toFrames(70) - BY);
    expect(placeBefore(threeSteps, toFrames(4), BY)).toBe(0);
  });

  it('goes to a question that is open', () => {
    const { end } = stepNamed(questions, 'sore');
    expect(placeBefore(questions, frames(end + 10), BY)).toBe(end + 10 - BY);
  });

  it('stops behind one that is answered', () => {
    const { end } = stepNamed(questions, 'sore');
    const no = told(questions, 'sore', 'no');
    expect(placeBefore(no, frames(end + 10), BY)).toBe(end);
    // In its advice, too.
    const yes = told(questions, 'sore', 'yes');
    expect(placeBefore(yes, frames(end + 10), BY)).toBe(end);
  });

  it('goes back within a question that someone has returned to, answered or not', () => {
    const no = told(questions, 'sore', 'no');
    const { start, end } = stepNamed(no, 'sore');
    expect(placeBefore(no, frames(end - 1), frames(20))).toBe(end - 21);
    expect(placeBefore(no, frames(start + 1), frames(20))).toBeLessThan(start);
  });

  it('never passes an answered question, wherever one is', () => {
    const timelines = [questions, told(questions, 'sore', 'yes'), told(questions, 'head', 'no')];
    const anywhere = fc.tuple(fc.constantFrom(...timelines), fc.nat(), fc.nat({ max: 4000 }));
    fc.assert(
      fc.property(anywhere, ([timeline, place, by]) => {
        const at = frames(place % timeline.length);
        const to: Frames = placeBefore(timeline, at, frames(by));
        expect(to).toBeLessThanOrEqual(at);
        const passed = timeline.steps.filter(
          (step) => isAsking(step) && step.end <= at && step.end > to,
        );
        expect(passed.filter((step) => timeline.answers[keyOf(step)])).toEqual([]);
      }),
    );
  });
});
