import { describe, expect, it } from 'vitest';
import { gestureOf } from '../../../src/screens/playing/gesture';

describe('a finger on the one large button', () => {
  it('taps with a short touch that trembles a little', () => {
    expect(gestureOf({ dx: 6, dy: -9, lasted: 120 })).toBe('tap');
  });

  it('holds when it rests', () => {
    expect(gestureOf({ dx: 3, dy: 2, lasted: 700 })).toBe('hold');
  });

  it('goes on with a swipe to the left and back with one to the right, however slow', () => {
    expect(gestureOf({ dx: -120, dy: 20, lasted: 150 })).toBe('next');
    expect(gestureOf({ dx: 120, dy: -30, lasted: 1500 })).toBe('previous');
  });

  it('means nothing when it wanders', () => {
    expect(gestureOf({ dx: 20, dy: 200, lasted: 300 })).toBe('none');
    expect(gestureOf({ dx: 90, dy: 80, lasted: 300 })).toBe('none');
    expect(gestureOf({ dx: 40, dy: 0, lasted: 900 })).toBe('none');
  });
});
