import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice-plans';
import { answeredIn, type Question } from '../../../src/routine/answered';
import { keyOf } from '../../../src/routine/timeline';
import { anyRun } from './arbitrary';

describe('what was answered', () => {
  it('puts each question of the routine in one place, and only by what was said', () => {
    fc.assert(
      fc.property(anyRun, ({ run: { timeline } }) => {
        const asked = timeline.steps.filter(
          (step) => step.kind === 'question' && step.round === 'first',
        );
        const answered = answeredIn(timeline);
        expect(answered === undefined).toBe(asked.length === 0);
        if (!answered) return;
        const { open, openSmaller, yes, no } = answered;
        const given = (question: Question) => timeline.answers[keyOf(question)];
        expect([...open, ...openSmaller, ...yes, ...no].map(keyOf).sort()).toEqual(
          asked.map(keyOf).sort(),
        );
        expect([...open, ...openSmaller].every((each) => !given(each))).toBe(true);
        expect(yes.every((each) => given(each) === 'yes')).toBe(true);
        expect(no.every((each) => given(each) === 'no')).toBe(true);
        expect(open.every((question) => leadsToHelp(question.yes))).toBe(true);
      }),
    );
  });
});
