import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsToHelp } from '../../../src/catalogue/advice';
import { answeredIn } from '../../../src/routine/answered';
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
        expect([...open, ...openSmaller, ...yes, ...no].map(({ id }) => id).sort()).toEqual(
          asked.map((step) => (step.kind === 'question' ? step.id : '')).sort(),
        );
        expect([...open, ...openSmaller].every(({ id }) => !timeline.answers[id])).toBe(true);
        expect(yes.every(({ id }) => timeline.answers[id] === 'yes')).toBe(true);
        expect(no.every(({ id }) => timeline.answers[id] === 'no')).toBe(true);
        expect(open.every((question) => leadsToHelp(question.yes))).toBe(true);
      }),
    );
  });
});
