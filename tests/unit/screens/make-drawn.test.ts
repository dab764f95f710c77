import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { cuesOf } from '../../../src/routine/timeline';
import { drawnParts, stopsIn, thereAt, WIDTH } from '../../../src/screens/make/drawn';
import { anyTimeline } from '../routine/arbitrary';

describe('the picture of a timeline', () => {
  it('draws each part in its place, and one shape for each line', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const parts = drawnParts(timeline);
        let at = 0;
        for (const { from, width } of parts) {
          expect(from).toBeCloseTo(at, 5);
          at = from + width;
        }
        expect(at).toBeLessThanOrEqual(WIDTH);
        const shapes = parts.map(({ said, shown }) => said + shown).join('');
        expect(shapes.split('z').length - 1).toBe(cuesOf(timeline).length);
      }),
    );
  });

  it('says at every line that line, and between lines how long it is quiet', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const cue of cuesOf(timeline)) {
          expect(thereAt(timeline, cue.start)).toEqual({ kind: 'said', cue });
          const behind = thereAt(timeline, cue.end);
          if (behind.kind === 'quiet') expect(behind.seconds).toBeGreaterThanOrEqual(0);
        }
        expect(thereAt(timeline, frames(timeline.length - 1)).kind).not.toBe('said');
      }),
    );
  });

  it('is gone through by key from line to line', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const stops = stopsIn(timeline);
        expect(stops.toSorted((one, other) => one - other)).toEqual(stops);
        expect(stops).toEqual(expect.arrayContaining(cuesOf(timeline).map(({ start }) => start)));
      }),
    );
  });
});
