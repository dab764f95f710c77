// Giving the parts of a routine more time.

interface Lasting {
  readonly minutes: number;
}

/** How long a part can be, in minutes. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * `parts` with `more` minutes shared out among them, as far as their ranges go. Each minute goes to
 * the part that is least filled, from its least to its most; of equals, to the earlier.
 */
export function grown<Part extends Lasting>(
  parts: readonly Part[],
  more: number,
  rangeOf: (part: Part) => Range,
): readonly Part[] {
  const lengths = parts.map(({ minutes }) => minutes);
  const ranges = parts.map(rangeOf);
  for (let left = more; left > 0; left--) {
    const filled = ranges.map((range, i) => filling(lengths[i] ?? 0, range));
    const emptiest = filled.indexOf(Math.min(...filled));
    if ((filled[emptiest] ?? 1) >= 1) break;
    lengths[emptiest] = (lengths[emptiest] ?? 0) + 1;
  }
  return parts.map((part, i) => ({ ...part, minutes: lengths[i] ?? part.minutes }));
}

/** How much of what it can use a part of `minutes` has: from 0 at its least to 1 at its most. */
function filling(minutes: number, { least, most }: Range): number {
  return least < most ? (minutes - least) / (most - least) : 1;
}
