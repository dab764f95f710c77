// What a runner's own report counts, so that the closing line says neither more nor less.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Left out, or never begun because the runner broke off. */
  readonly skipped: number;
}

/** How a runner's report is counted. */
export type Counting = (report: unknown) => Tally;

/** A number in a report; zero where it has none. */
function numberIn(report: unknown, ...names: readonly string[]): number {
  let value: unknown = report;
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return 0;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === 'number' ? value : 0;
}

export const byVitest: Counting = (report) => ({
  passed: numberIn(report, 'numPassedTests'),
  failed: numberIn(report, 'numFailedTests'),
  skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
});

export const byPlaywright: Counting = (report) => ({
  passed: numberIn(report, 'stats', 'expected') + numberIn(report, 'stats', 'flaky'),
  failed: numberIn(report, 'stats', 'unexpected'),
  skipped: numberIn(report, 'stats', 'skipped'),
});

/**
 * Counts the report in `text`, which is undefined where the runner left none. A runner that `held` or
 * not counts as one failure at least where it failed, and where it does not say what has passed.
 */
export function tallyOf(held: boolean, text: string | undefined, counting: Counting): Tally {
  const tally = counting(parsed(text));
  const brokeOff = !held || tally.passed + tally.failed === 0;
  return brokeOff ? { ...tally, failed: Math.max(1, tally.failed) } : tally;
}

/** A runner that was killed as it wrote leaves half a report. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
