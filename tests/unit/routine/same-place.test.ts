import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { allChanged, changeAt } from '../../../src/routine/change';
import { momentAt } from '../../../src/routine/moment';
import { isQuiet, samePlace } from '../../../src/routine/same-place';
import { cuesOf, type Timeline } from '../../../src/routine/timeline';
import { adviceOf, questions, slowQuestions, threeSlowSteps, threeSteps } from '../player/fakes';

const cuesOfFirst = ({ steps }: Timeline) => {
  const [first, second] = steps[0]?.cues ?? [];
  if (!first || !second) throw new Error('too few lines');
  return [first, second] as const;
};

describe('the same place in another voice', () => {
  const [said, soon] = cuesOfFirst(threeSteps);
  const [slow, slowSoon] = cuesOfFirst(threeSlowSteps);

  it('begins the line again that is being said', () => {
    expect(samePlace(threeSteps, frames(said.start + 60), threeSlowSteps)).toBe(slow.start);
    expect(samePlace(threeSlowSteps, frames(slow.start + 60), threeSteps)).toBe(said.start);
  });

  it('is as far behind the line that was said last', () => {
    expect(samePlace(threeSteps, frames(said.end + 30), threeSlowSteps)).toBe(slow.end + 30);
  });

  it('is never behind a line that has not been said, where there is less quiet', () => {
    expect(samePlace(threeSteps, frames(soon.start - 1), threeSlowSteps)).toBe(slowSoon.start);
  });

  it('is itself where nothing differs', () => {
    for (let at = 0; at < threeSteps.length; at += 7) {
      const { cue, speaking } = momentAt(threeSteps, frames(at));
      const same = speaking ? (cue?.start ?? 0) : at;
      expect(samePlace(threeSteps, frames(at), threeSteps)).toBe(same);
    }
  });

  it('is in the same step, with all lines said that had been, and no others', () => {
    const change = (timeline: Timeline) => {
      const asked = timeline.steps[1]?.start ?? frames(0);
      return allChanged(
        timeline,
        [changeAt(timeline, 'minute', frames(9)), changeAt(timeline, 'yes', asked)],
        adviceOf,
      );
    };
    const pairs = [
      [threeSteps, threeSlowSteps],
      [threeSlowSteps, threeSteps],
      [questions, slowQuestions],
      [slowQuestions, questions],
      [change(questions), change(slowQuestions)],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.nat(), ([before, after], place) => {
        const at = frames(place % before.length);
        const to = samePlace(before, at, after);
        const [was, now] = [momentAt(before, at), momentAt(after, to)];
        expect(now.stepIndex).toBe(was.stepIndex);
        const wholly = ({ steps }: Timeline, where: number) =>
          steps[was.stepIndex]?.cues.filter(({ end }) => end <= where).map(({ id }) => id);
        expect(wholly(after, to)).toEqual(wholly(before, at));
        if (isQuiet(before, at)) {
          const begins = cuesOf(after).some(({ start }) => start === to);
          expect(begins || !now.speaking).toBe(true);
        }
      }),
    );
  });
});
