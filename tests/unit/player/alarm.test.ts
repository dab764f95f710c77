import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAlarm } from '../../../src/player/alarm';

describe('the alarm', () => {
  let rings: number;
  const alarm = () => createAlarm(() => (rings += 1));

  beforeEach(() => {
    rings = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rings once, for the last time that it was set', () => {
    const { set } = alarm();
    set(1);
    set(3);
    vi.advanceTimersByTime(2999);
    expect(rings).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(rings).toBe(1);
  });

  it('is late where timers have stopped, and not before', () => {
    const { set, isLate } = alarm();
    set(1);
    expect(isLate()).toBe(false);
    const stopped = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1500);
    expect([rings, isLate()]).toEqual([0, true]);
    stopped.mockRestore();
  });

  it('is late where it is not set, so that the element is believed', () => {
    const { set, isLate } = alarm();
    expect(isLate()).toBe(true);
    set(1);
    set(undefined);
    expect(isLate()).toBe(true);
    vi.advanceTimersByTime(5000);
    expect(rings).toBe(0);
  });
});
