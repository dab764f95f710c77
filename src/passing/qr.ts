// A link as a QR code: rows of dark and light squares, and how they are drawn.
import { encode } from 'uqr';

/** Rows from top to bottom, dark where true, with the light margin that cameras need around it. */
export type Squares = readonly (readonly boolean[])[];

/** Squares of margin on each side (ISO/IEC 18004, 5.3.8). */
const MARGIN = 4;

/**
 * The largest kind that a camera still reads off the screen of a phone: 125 squares across. Larger ones exist
 * and fail in people's hands.
 */
const LARGEST = 27;

/** `link` as a QR code; or that it is too long for one. */
export function qrOf(link: string): Squares | 'too-large' {
  const bytes = [...new TextEncoder().encode(link)];
  try {
    return encode(bytes, { ecc: 'L', boostEcc: true, border: MARGIN, maxVersion: LARGEST }).data;
  } catch (error) {
    if (error instanceof RangeError) return 'too-large';
    throw error;
  }
}

/** `squares` as the path of an SVG in which each is one unit: every dark run of a row is one bar. */
export function pathOf(squares: Squares): string {
  return squares
    .flatMap((row, y) => barsIn(row).map(([x, w]) => `M${x} ${y}h${w}v1h-${w}z`))
    .join('');
}

/** Where each dark run of `row` begins, and how long it is. */
function barsIn(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end < 0 ? row.length : end) - start];
  });
}
