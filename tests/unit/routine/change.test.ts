import { describe, expect, it } from 'vitest';
import { type Change, minutesAdded } from '../../../src/routine/change';
import type { StepRef } from '../../../src/routine/step-ref';

const settle: StepRef = { partId: 'cuddle', stepId: 'cuddle.settle' as StepRef['stepId'], nth: 0 };
const warm: StepRef = { ...settle, stepId: 'cuddle.warm' as StepRef['stepId'] };
const minute = (step: StepRef): Change => ({ kind: 'minute', step, at: 0 as never });

describe('the minutes that were added to a step', () => {
  it.each<readonly [string, readonly Change[], number]>([
    ['none', [], 0],
    [
      'none, where something else was done last',
      [minute(settle), { kind: 'yes', step: settle }],
      0,
    ],
    ['one', [minute(settle)], 1],
    ['three, one after another', [minute(settle), minute(settle), minute(settle)], 3],
    ['one, after one to another step', [minute(settle), minute(warm)], 1],
    [
      'one, after another round of the same step',
      [minute({ ...settle, nth: 1 }), minute(settle)],
      1,
    ],
    [
      'two, after something else',
      [minute(warm), { kind: 'no', step: warm }, minute(warm), minute(warm)],
      2,
    ],
  ])('are %s', (_, changes, count) => {
    expect(minutesAdded(changes)).toBe(count);
  });
});
