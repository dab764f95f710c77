// What all frames begin with is in no voice's file, and is back before anything is joined.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FRAME_BYTES,
  STORED_BYTES,
  withoutStarts,
  withStarts,
} from '../../../src/track/frame-start';

const stored = fc
  .nat({ max: 40 })
  .chain((count) =>
    fc.uint8Array({ minLength: count * STORED_BYTES, maxLength: count * STORED_BYTES }),
  );

describe('the starts of frames', () => {
  it('come back, and go again, for any frames', () => {
    fc.assert(
      fc.property(stored, (bytes) => {
        const frames = withStarts(bytes);
        expect(frames.length / FRAME_BYTES).toBe(bytes.length / STORED_BYTES);
        expect(withoutStarts(frames)).toEqual(bytes);
      }),
    );
  });

  it('are a header that decoders know', () => {
    expect([...withStarts(new Uint8Array(STORED_BYTES)).slice(0, 5)]).toEqual([
      255, 243, 68, 196, 0,
    ]);
  });

  it('leave out what is not a whole frame', () => {
    expect(withStarts(new Uint8Array(STORED_BYTES + 7)).length).toBe(FRAME_BYTES);
  });

  it('are not taken off frames that begin otherwise, or are not whole', () => {
    const frames = withStarts(new Uint8Array(2 * STORED_BYTES));
    expect(() => withoutStarts(frames.subarray(1))).toThrow('no whole frames');
    frames[FRAME_BYTES + 4] = 1;
    expect(() => withoutStarts(frames)).toThrow('frame 1 begins otherwise');
  });
});
