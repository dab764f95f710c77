// What a value read from the database can be asked, whatever it is.

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether `value` is a string of at most `longest` characters. */
export function isString(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** Whether `value` is a number from `least` to `most`. */
export function isWithin(least: number, value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

/** Whether `value` is one of `known`. */
export function isOneOf<Known extends string>(
  known: readonly Known[],
  value: unknown,
): value is Known {
  return known.some((one) => one === value);
}
