import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFragment } from '../../../src/passing/link';
import { pathOf, qrOf, type Squares } from '../../../src/passing/qr';
import { routineAt } from '../../../src/routine/codec/slug';
import { anySpec, BUILT_IN } from '../routine/any-spec';
import { readQr } from './read-qr';

const APP = 'https://app.example/glow/';

describe('a link to a routine', () => {
  it('leads to the very routine, and tells the host nothing', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const link = new URL(pageFragment(spec), APP);
        expect(link.href.startsWith(`${APP}#/routine/`)).toBe(true);
        expect(routineAt(link.hash.replace('#/routine/', ''))).toEqual(spec);
      }),
    );
  });

  it('to what ships with Afterglow is short enough to be typed', () => {
    for (const spec of BUILT_IN) expect(pageFragment(spec).length).toBeLessThan(30);
  });
});

describe('its QR code', () => {
  it('is read as the link by a reader of others', () => {
    let read = 0;
    fc.assert(
      fc.property(anySpec, (spec) => {
        const link = APP + pageFragment(spec);
        const code = qrOf(link);
        if (code === 'too-large') {
          expect(link.length).toBeGreaterThan(1000);
          return;
        }
        read += 1;
        expect(readQr(code)).toBe(link);
      }),
      { numRuns: 40 },
    );
    expect(read).toBeGreaterThan(10);
  });

  it('has a light margin of four squares, and is drawn square by square', () => {
    const code = qrOf(APP);
    if (code === 'too-large') throw new Error('it is short');
    const edge = [...code.slice(0, 4), ...code.slice(-4)].flat();
    const sides = code.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
    expect([...edge, ...sides]).not.toContain(true);
    expect(drawn(pathOf(code), code.length)).toEqual(code);
  });

  it('is not made of what no camera would read', () => {
    expect(qrOf(APP + 'x'.repeat(1400))).not.toBe('too-large');
    expect(qrOf(APP + 'x'.repeat(1500))).toBe('too-large');
    expect(qrOf('x'.repeat(100_000))).toBe('too-large');
  });
});

/** The squares that `path` fills. */
function drawn(path: string, size: number): Squares {
  const squares = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(w));
  }
  return squares;
}
