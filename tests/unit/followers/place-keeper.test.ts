import { beforeEach, describe, expect, it } from 'vitest';
import { frames, type Seconds, toFrames } from '../../../src/catalogue/units';
import { followPlace } from '../../../src/followers/place-keeper';
import type { Request } from '../../../src/player/machine';
import { createPlayer, type Player } from '../../../src/player/player';
import { changeAt } from '../../../src/routine/change';
import { findPlace } from '../../../src/routine/find-place';
import { placeAt } from '../../../src/routine/place-at';
import type { ResumePoint } from '../../../src/storage/resume';
import { adviceOf, FakeBed, FakeElement, FakeTracks, threeSteps } from '../player/fakes';
import { resolved } from '../routine/resolved';

const request: Request = {
  routine: resolved('hydration', {}, { massage: 'maybe' }),
};

let element: FakeElement;
let player: Player;
let keepNow: () => void;
/** Everything that was kept or forgotten, in order. */
let log: (ResumePoint | 'forgotten')[];

beforeEach(() => {
  element = new FakeElement();
  player = createPlayer(element, new FakeTracks(), new FakeBed());
  log = [];
  keepNow = followPlace(player, {
    keep: (point) => void log.push(point),
    forget: () => void log.push('forgotten'),
  });
});

const kept = () => log.map((entry) => (entry === 'forgotten' ? entry : positionOf(entry)));
/** Where `point` is in the track, in seconds. */
const positionOf = ({ place }: ResumePoint) =>
  findPlace(threeSteps, place, adviceOf).position * 0.024;
const playFrom = (from: Seconds, to: Seconds) => {
  for (let at = from; at <= to; at += 0.25) element.playTo(at);
};

describe('the place of what plays', () => {
  it('is kept every second or two of the track, and not in the first five', async () => {
    await player.start(request);
    playFrom(0, 4.75);
    expect(log).toEqual([]);
    playFrom(5, 15);
    expect(log.length).toBeGreaterThan(5);
    expect(log.length).toBeLessThan(9);
    const at = kept().map(Number);
    for (const [i, each] of at.entries()) {
      if (i > 0) expect(each - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(1.2);
      // Of a browser that is killed, less than two seconds may be lost.
      if (i > 0) expect(each - (at[i - 1] ?? 0)).toBeLessThan(2);
    }
  });

  it('is kept at once at a step, at a pause and for an added minute', async () => {
    await player.start(request);
    element.playTo(30);
    player.go('next');
    expect(log.at(-1)).toMatchObject({ place: { step: { stepId: 'hydration.two' } } });
    element.playTo(70);
    const before = log.length;
    element.playTo(70.5);
    expect(log).toHaveLength(before);
    player.pause();
    expect(kept().at(-1)).toBeCloseTo(70.5, 1);
    player.oneMoreMinute();
    expect(log).toHaveLength(before + 2);
    expect(log.at(-1)).toMatchObject({
      spec: { id: 'hydration' },
      comfort: { massage: 'maybe' },
      place: {
        changes: [changeAt(threeSteps, 'minute', toFrames(70.5))],
        shown: { left: threeSteps.length + toFrames(60) - toFrames(70.5) },
      },
    });
  });

  it('is kept when the app may go, unless it has been', async () => {
    await player.start(request);
    element.playTo(3);
    keepNow();
    expect(log).toEqual([]);
    element.playTo(30);
    element.playTo(30.5);
    keepNow();
    keepNow();
    expect(kept()).toHaveLength(2);
    expect(kept().at(-1)).toBeCloseTo(30.5, 1);
  });
});

describe('forgetting', () => {
  it('comes with the finish, and playing again begins anew', async () => {
    await player.start(request);
    element.playTo(100);
    element.end(threeSteps.length);
    expect(kept().at(-1)).toBe('forgotten');
    player.play();
    expect(kept().at(-1)).toBe('forgotten');
    element.playTo(6);
    expect(kept().at(-1)).toBeCloseTo(6, 1);
  });

  it('comes with going on past the end, which is never kept', async () => {
    await player.start(request);
    element.playTo(30);
    player.seekTo(10_000);
    expect(kept().at(-1)).toBe('forgotten');
    expect(log).toHaveLength(2);
  });

  it('comes with a stop', async () => {
    await player.start(request);
    element.playTo(100);
    player.stop();
    expect(kept().at(-1)).toBe('forgotten');
  });

  it('spares the point of an earlier run until this one has played five seconds', async () => {
    await player.start(request);
    element.playTo(100);
    await player.start({ ...request });
    element.playTo(4);
    player.stop();
    expect(new Set(kept())).toEqual(new Set([toFrames(100) * 0.024]));
  });

  it('spares what broke off', async () => {
    await player.start(request);
    element.playTo(100);
    element.break();
    expect(player.state.value.kind).toBe('silent');
    player.stop();
    expect(log).not.toContain('forgotten');
  });
});

describe('what comes in between', () => {
  it('keeps no place of its own, and spares what it broke off', async () => {
    await player.start(request);
    element.playTo(100);
    const before = [...log];
    await player.start({ ...request, interlude: true });
    playFrom(0, 30);
    player.pause();
    keepNow();
    player.stop();
    expect(log).toEqual(before);
  });

  it('does so to its end, and once more', async () => {
    await player.start({ ...request, interlude: true });
    element.playTo(100);
    element.end(threeSteps.length);
    expect(player.state.value.kind).toBe('finished');
    player.play();
    await Promise.resolve();
    playFrom(0, 30);
    expect(log).toEqual([]);
    expect(player.state.value).toMatchObject({ request: { interlude: true } });
  });
});

it('what is carried on is kept from its first moment', async () => {
  const position = frames(4000);
  const from = placeAt({ timeline: threeSteps, changes: [], position });
  await player.start({ ...request, from });
  expect(log.at(0)).toMatchObject({ place: from });
});
