import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { shareOut, shareOutAtLeast } from '../../../src/routine/share-out';

const total = fc.nat(100_000).map(frames);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('sharing out', () => {
  it('loses no frame and adds none', () => {
    fc.assert(
      fc.property(total, fc.array(fc.nat(50), { minLength: 1 }), (whole, weights) => {
        expect(sum(shareOut(whole, weights))).toBe(whole);
      }),
    );
  });

  it('gives each part its weight, to within one frame', () => {
    fc.assert(
      fc.property(
        total,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        (whole, weights) => {
          for (const [index, share] of shareOut(whole, weights).entries()) {
            const exact = (whole * (weights[index] ?? 0)) / sum(weights);
            expect(Math.abs(share - exact)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  it('gives no part less than its least, and adds up where the leasts fit', () => {
    const parts = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 50 }),
        least: fc.nat(5000).map(frames),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(total, parts, (whole, all) => {
        const shares = shareOutAtLeast(whole, all);
        for (const [index, part] of all.entries()) {
          expect(shares[index]).toBeGreaterThanOrEqual(part.least);
        }
        expect(sum(shares)).toBe(Math.max(whole, sum(all.map(({ least }) => least))));
      }),
    );
  });
});
