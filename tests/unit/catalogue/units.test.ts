import { describe, expect, it } from 'vitest';
import { frames, toFrames, toSeconds } from '../../../src/catalogue/units';

describe('frames in seconds', () => {
  it('are whole seconds where they are: a clock that rounds them up would say one too many', () => {
    // 125 frames of 24 ms are three seconds.
    for (let times = 0; times < 2400; times += 1) {
      expect(toSeconds(frames(125 * times))).toBe(3 * times);
    }
  });

  it('are the same frames again', () => {
    for (let count = 0; count < 10_000; count += 7) {
      expect(toFrames(toSeconds(frames(count)))).toBe(count);
    }
  });
});
