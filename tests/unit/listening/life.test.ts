// Whatever happens to a microphone, what is told is so, and it is opened again once it can be.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from '../../../src/listening/own-ear/life';
import type { Line } from '../../../src/listening/own-ear/line';
import type { Standing } from '../../../src/listening/recogniser';

/** Whether a microphone can be had, and why not. */
type Way = 'there' | 'missing' | 'refused' | 'taken';

const ERRORS = { missing: 'NotFoundError', refused: 'NotAllowedError', taken: 'NotReadableError' };

class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  muted = false;
  stop() {
    this.readyState = 'ended';
  }
}

/** A browser with one microphone, and the life of it. */
function browser(way: Way = 'there') {
  const here = {
    way,
    flow: 'flows' as ReturnType<Line['flow']>,
    earbuds: false,
    tracks: [] as FakeTrack[],
    lines: 0,
    resumed: 0,
    recording: false,
    devices: new EventTarget(),
    touches: new EventTarget(),
    changed: () => {},
  };
  const told: Standing[] = [];
  const life = live(
    {
      async open() {
        here.recording = true;
        if (here.way !== 'there') throw new DOMException('', ERRORS[here.way]);
        const track = new FakeTrack();
        here.tracks.push(track);
        return {
          getTracks: () => [track],
          getAudioTracks: () => [track],
        } as unknown as MediaStream;
      },
      async lay(_, changed) {
        here.lines += 1;
        here.changed = changed;
        return {
          flow: () => here.flow,
          resume: () => {
            here.resumed += 1;
          },
          tone: () => {},
          close: () => {
            here.lines -= 1;
          },
        };
      },
      inEarbuds: () => here.earbuds,
      closed: () => {
        here.recording = false;
      },
      devices: here.devices,
      touches: here.touches,
    },
    (standing) => told.push(standing),
  );
  const kinds = () =>
    told.map((standing) =>
      'why' in standing ? `${standing.kind}: ${standing.why}` : standing.kind,
    );
  return { here, life, told, kinds, track: () => here.tracks.at(-1) ?? new FakeTrack() };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a microphone', () => {
  it('is opened, and closed at the end', async () => {
    const { here, life, told, track } = browser();
    await settle();
    expect(told).toEqual([{ kind: 'opening' }, { kind: 'listening', earbuds: false }]);
    life.end();
    expect(track().readyState).toBe('ended');
    expect(here).toMatchObject({ lines: 0, recording: false });
  });

  it('that is opened only after the end is closed at once', async () => {
    const { here, life, kinds, track } = browser();
    life.end();
    await settle();
    expect(kinds()).toEqual(['opening']);
    expect(track().readyState).toBe('ended');
    expect(here).toMatchObject({ lines: 0, recording: false });
  });

  it.each([
    ['refused', 'fault: refused'],
    ['missing', 'fault: no-microphone'],
    ['taken', 'away: taken'],
  ] as const)('that is %s is told, and nothing is left recording', async (way, told) => {
    const { here, kinds } = browser(way);
    await settle();
    expect(kinds()).toEqual(['opening', told]);
    expect(here.recording).toBe(false);
  });

  it('that was missing is opened once there is one', async () => {
    const { here, kinds } = browser('missing');
    await settle();
    here.way = 'there';
    here.devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(kinds().at(-1)).toBe('listening');
  });

  it('that was refused is not asked for again', async () => {
    const { here, kinds } = browser('refused');
    await settle();
    here.way = 'there';
    here.devices.dispatchEvent(new Event('devicechange'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kinds().at(-1)).toBe('fault: refused');
  });

  it('that another app has is tried again until that gives it back', async () => {
    const { here, kinds } = browser('taken');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(kinds()).toEqual(['opening', 'away: taken']);
    here.way = 'there';
    await vi.advanceTimersByTimeAsync(5000);
    expect(kinds().at(-1)).toBe('listening');
  });

  it('that is unplugged gives way to another, or is awaited', async () => {
    const { here, kinds, track } = browser();
    await vi.advanceTimersByTimeAsync(10_000);
    track().stop();
    track().dispatchEvent(new Event('ended'));
    await settle();
    expect(kinds().slice(2)).toEqual(['away: taken', 'listening']);
    await vi.advanceTimersByTimeAsync(10_000);
    here.way = 'missing';
    track().stop();
    track().dispatchEvent(new Event('ended'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kinds().at(-1)).toBe('away: taken');
    expect(here.lines).toBe(0);
    here.way = 'there';
    here.devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(kinds().at(-1)).toBe('listening');
    expect(here.lines).toBe(1);
  });

  it('that may not be used any more is told so', async () => {
    const { here, kinds, track } = browser();
    await vi.advanceTimersByTimeAsync(10_000);
    here.way = 'refused';
    track().dispatchEvent(new Event('ended'));
    await settle();
    expect(kinds().at(-1)).toBe('fault: refused');
  });

  it('that is silenced, or whose sound is stopped, goes on by itself', async () => {
    const { here, kinds, track } = browser();
    await settle();
    track().muted = true;
    track().dispatchEvent(new Event('mute'));
    track().muted = false;
    track().dispatchEvent(new Event('unmute'));
    here.flow = 'interrupted';
    here.changed();
    expect(here.resumed).toBe(0);
    here.flow = 'wants-touch';
    here.changed();
    here.touches.dispatchEvent(new Event('pointerup'));
    expect(here.resumed).toBe(2);
    here.flow = 'flows';
    here.changed();
    const listening = 'listening';
    expect(kinds().slice(1)).toEqual([
      ...[listening, 'away: muted', listening],
      ...['away: interrupted', listening],
    ]);
  });

  it('that turns out to be in earbuds is told so', async () => {
    const { here, told } = browser();
    await settle();
    here.earbuds = true;
    here.devices.dispatchEvent(new Event('devicechange'));
    expect(told.at(-1)).toEqual({ kind: 'listening', earbuds: true });
  });

  it('from which nothing comes is opened anew, and given up where that never helps', async () => {
    const { here, life, kinds } = browser();
    await vi.advanceTimersByTimeAsync(20_000);
    for (let time = 0; time < 3; time += 1) {
      life.stalled();
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(kinds().at(-1)).toBe('listening');
    life.stalled();
    await vi.advanceTimersByTimeAsync(3000);
    expect(kinds().at(-1)).toBe('fault: lost');
    expect(here).toMatchObject({ lines: 0, recording: false });
  });

  it('is open at most once, and never behind the end, whatever happens', async () => {
    const deeds: Readonly<Record<string, (b: ReturnType<typeof browser>) => void>> = {
      ended: ({ track }) => {
        track().stop();
        track().dispatchEvent(new Event('ended'));
      },
      mute: ({ track }) => {
        track().muted = !track().muted;
        track().dispatchEvent(new Event(track().muted ? 'mute' : 'unmute'));
      },
      missing: ({ here }) => {
        here.way = 'missing';
      },
      taken: ({ here }) => {
        here.way = 'taken';
      },
      there: ({ here }) => {
        here.way = 'there';
        here.devices.dispatchEvent(new Event('devicechange'));
      },
      stalled: ({ life }) => life.stalled(),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.constantFrom(0, 1, 6000)), {
          maxLength: 15,
        }),
        async (steps) => {
          const here = browser();
          const isRight = () => {
            const open = here.here.tracks.filter(({ readyState }) => readyState === 'live');
            expect(open.length).toBeLessThanOrEqual(1);
            expect(here.here.lines).toBeLessThanOrEqual(1);
            const now = here.told.at(-1)?.kind;
            if (now === 'listening') expect(open.length).toBe(1);
            if (now === 'fault') expect(here.here.lines).toBe(0);
          };
          for (const [name, wait] of steps) {
            deeds[name]?.(here);
            await vi.advanceTimersByTimeAsync(wait);
            isRight();
          }
          here.life.end();
          await vi.advanceTimersByTimeAsync(20_000);
          expect(here.here.lines).toBe(0);
          expect(here.here.tracks.every(({ readyState }) => readyState === 'ended')).toBe(true);
          expect(here.here.recording).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});
