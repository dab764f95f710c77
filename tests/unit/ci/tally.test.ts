import { describe, expect, it } from 'vitest';
import { byPlaywright, byVitest, tallyOf } from '../../../.ci/tally';

const stats = (counts: object) => JSON.stringify({ stats: counts });

describe('the count of a run', () => {
  it('is the runner’s own, and what was skipped has not passed', () => {
    const report = stats({ expected: 140, flaky: 1, unexpected: 2, skipped: 3 });
    expect(tallyOf(false, report, byPlaywright)).toEqual({ passed: 141, failed: 2, skipped: 3 });
    const unit = JSON.stringify({
      numPassedTests: 900,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
    });
    expect(tallyOf(false, unit, byVitest)).toEqual({ passed: 900, failed: 1, skipped: 3 });
  });

  it('has a failure where the runner failed without naming one, as for a file that does not load', () => {
    const report = stats({ expected: 140, unexpected: 0, skipped: 7 });
    expect(tallyOf(false, report, byPlaywright)).toEqual({ passed: 140, failed: 1, skipped: 7 });
  });

  it.each([undefined, '', '{"stats": {"expected": 14', 'null', '[]', '{"stats": null}', '{}'])(
    'has a failure where the runner left no report to count: %s',
    (text) => {
      for (const held of [true, false]) {
        for (const counting of [byPlaywright, byVitest]) {
          expect(tallyOf(held, text, counting)).toEqual({ passed: 0, failed: 1, skipped: 0 });
        }
      }
    },
  );

  it('has a failure where everything was skipped', () => {
    expect(tallyOf(true, stats({ expected: 0, skipped: 9 }), byPlaywright)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 9,
    });
  });
});
