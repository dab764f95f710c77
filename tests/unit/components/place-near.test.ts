import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNear } from '../../../src/components/place-near';

const PHONE = { width: 390, height: 844 };
const BOX = { width: 358, height: 300 };

const at = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 48 });

describe('what is said about a control', () => {
  it('stands right beneath it where there is room', () => {
    expect(placeNear(at(145, 200), BOX, PHONE)).toEqual({ left: 16, top: 260 });
  });

  it('stands above what is at the foot', () => {
    expect(placeNear(at(145, 780), BOX, PHONE)).toEqual({ left: 16, top: 468 });
  });

  it('never leaves the window', () => {
    const pixels = fc.integer({ min: -500, max: 2500 });
    const size = fc.record({
      width: fc.integer({ min: 50, max: 900 }),
      height: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(pixels, pixels, size, size, (x, y, box, room) => {
        const { left, top } = placeNear(at(x, y), box, room);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        if (box.width <= room.width) expect(left + box.width).toBeLessThanOrEqual(room.width);
        if (box.height <= room.height) expect(top + box.height).toBeLessThanOrEqual(room.height);
      }),
    );
  });
});
