// What a value read from the database can be asked, whatever it is. Small, since the first screen reads
// preferences; what reads whole routines comes later, and has a library.

/** What a kept value says; undefined where that is nothing that can be understood. */
export type Schema<Value> = (kept: unknown) => Value | undefined;

export const flag: Schema<boolean> = (kept) => (typeof kept === 'boolean' ? kept : undefined);

/** A string of at most `longest` characters. */
export function text(longest: number): Schema<string> {
  return (kept) => (isString(kept, longest) ? kept : undefined);
}

/** One of `known`. */
export function choiceOf<Known>(known: readonly Known[]): Schema<Known> {
  return (kept) => known.find((one) => one === kept);
}

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
