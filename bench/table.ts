// Rows of a benchmark.
export interface Row {
  readonly what: string;
  readonly figure: string;
}

export function printTable(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, figure } of rows) console.log(`  ${what.padEnd(width)}  ${figure}`);
}

/** "12.3 ms". */
export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
