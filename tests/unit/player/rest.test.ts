// A routine that comes to words that are not here yet: it rests, and goes on by itself.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Frames, frames, toFrames } from '../../../src/catalogue/units';
import type { Reel, Track } from '../../../src/player/reel';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import type { Timeline } from '../../../src/routine/timeline';
import { threeSteps } from './fakes';
import { createRig, trackOf } from './rig';

let rig: ReturnType<typeof createRig>;
/** How far the clips that are here go, but for the hole, of which nothing is here. */
let here: Frames;
let hole: { readonly start: Frames; readonly end: Frames } | undefined;
let loads: Track[];

beforeEach(() => {
  rig = createRig();
  here = part;
  hole = undefined;
  loads = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const [first, second] = threeSteps.steps;
const cue = second?.cues[0];
if (!first || !second || !cue) throw new Error('too short');
/** Quiet, with nothing said near. */
const part = frames(first.end - 20);
const REST = toFrames(300);
const SAYING = { start: toFrames(2), end: toFrames(8) };

/** A reel of which so much is here as there is at the time. */
function partly(timeline: Timeline = threeSteps): Reel {
  const until = (at: Frames): Frames => {
    if (hole && at < hole.end) return frames(Math.max(at, hole.start));
    return frames(Math.min(timeline.length, Math.max(at, here)));
  };
  const reach = (at: Frames) => {
    const from = hole && at >= hole.end ? hole.end : frames(0);
    return { from, until: until(at) };
  };
  return {
    timeline,
    reach,
    track(at) {
      const { from, until: end } = reach(at);
      const isPart = end < timeline.length;
      const length = isPart ? frames(end + REST) : end;
      const blob = trackOf({ ...timeline, length });
      const track = { blob, from, until: end, saying: isPart ? SAYING : undefined };
      loads.push(track);
      return track;
    },
  };
}

const start = async (at: Frames = frames(0)) => {
  rig.deck.load(partly(), at);
  rig.deck.play();
  await rig.settle();
};
const passes = async (count: number) => {
  rig.audio.pass(count * 0.024);
  await rig.settle();
};

describe('a track that is only a part', () => {
  it('sounds as the whole does, up to where it ends, and then rests where it is', async () => {
    await start();
    await rig.playTo(frames(part - 1));
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(part - 1);
    await rig.playTo(frames(part + 100));
    expect(rig.kind()).toBe('resting');
    expect(rig.deck.position.value).toBe(part);
    expect(rig.audio.sounds).toBe(true);
  });

  it('goes on by itself once the whole is here, from the very frame where it rested', async () => {
    await start();
    await rig.playTo(frames(part + 10));
    here = threeSteps.length;
    await passes(1);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(part);
    expect(loads.at(-1)).toMatchObject({ from: 0, until: threeSteps.length });
    await passes(50);
    expect(rig.deck.position.value).toBe(part + 50);
  });

  it('says its kind word to the end before it goes on', async () => {
    await start();
    await rig.playTo(frames(part + SAYING.start + 10));
    here = threeSteps.length;
    await passes(1);
    expect(rig.kind()).toBe('resting');
    await rig.playTo(frames(part + SAYING.end - 1));
    expect(rig.kind()).toBe('resting');
    await passes(2);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(part);
  });

  it('does not go on for a few words more, but does for a while more', async () => {
    await start();
    await rig.playTo(frames(part + 10));
    here = frames(part + toFrames(14));
    await passes(1);
    expect(rig.kind()).toBe('resting');
    here = frames(part + toFrames(16));
    await passes(1);
    expect(rig.kind()).toBe('sounding');
  });

  it('gives way to the whole at the next quiet place, unheard and without a lost frame', async () => {
    await start();
    const said = first.cues[0];
    if (!said) throw new Error('nothing is said');
    await rig.playTo(frames(said.start + 10));
    here = threeSteps.length;
    await passes(1);
    expect(loads).toHaveLength(1);
    await rig.playTo(frames(said.end + 2));
    expect(loads).toHaveLength(2);
    expect(rig.deck.position.value).toBe(said.end + 2);
    expect(toFrames(rig.audio.currentTime)).toBe(said.end + 2);
    expect(rig.kind()).toBe('sounding');
  });

  it('stays paused in its rest, and goes on from there by a tap', async () => {
    await start();
    await rig.playTo(frames(part + 10));
    rig.deck.pause();
    await rig.settle();
    expect(rig.kind()).toBe('standing');
    here = threeSteps.length;
    await rig.settle();
    expect(rig.audio.sounds).toBe(false);
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(part);
  });

  it('is told of as lacking once it has rested for all its time, and tries again when asked', async () => {
    await start();
    await rig.playTo(frames(part + REST));
    expect(rig.kind()).toBe('lacking');
    expect(rig.deck.position.value).toBe(part);
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('resting');
    here = threeSteps.length;
    await passes(1);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(part);
  });

  it('counts the quarter minutes of its rest', async () => {
    await start();
    await rig.playTo(frames(part + toFrames(14)));
    expect(rig.deck.rested.value).toBe(0);
    await rig.playTo(frames(part + toFrames(31)));
    expect(rig.deck.rested.value).toBe(2);
  });
});

describe('a jump', () => {
  it('to what is not here rests there, and goes on there', async () => {
    await start();
    rig.deck.seek(second.start);
    await rig.settle();
    expect(rig.kind()).toBe('resting');
    expect(rig.deck.position.value).toBe(second.start);
    here = threeSteps.length;
    await passes(1);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(second.start);
  });

  it('back out of a rest sounds at once', async () => {
    await start();
    await rig.playTo(frames(part + 10));
    rig.deck.seek(frames(100));
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(100);
  });

  it('back into a hole, from behind it, rests in it instead of playing silence', async () => {
    here = threeSteps.length;
    hole = { start: frames(400), end: frames(700) };
    await start(frames(1000));
    expect(rig.kind()).toBe('sounding');
    expect(loads.at(-1)).toMatchObject({ from: 700, until: threeSteps.length });
    rig.deck.seek(frames(500));
    await rig.settle();
    expect(rig.kind()).toBe('resting');
    expect(rig.deck.position.value).toBe(500);
  });
});

it('a minute more in a rest is a minute more, and it still rests where it was', async () => {
  await start();
  await rig.playTo(frames(part + 10));
  const longer = lengthen(threeSteps, part, MINUTE);
  rig.deck.change(partly(longer));
  await rig.settle();
  expect(rig.deck.position.value).toBe(part);
  here = longer.length;
  await passes(1);
  expect(rig.kind()).toBe('sounding');
  expect(rig.held()?.length).toBe(longer.length);
  expect(rig.deck.position.value).toBe(part);
});

it('what was missing behind the place comes in at a quiet place, too', async () => {
  here = threeSteps.length;
  hole = { start: frames(400), end: frames(700) };
  await start(part);
  hole = undefined;
  await passes(1);
  expect(rig.kind()).toBe('sounding');
  expect(rig.deck.position.value).toBe(part + 1);
  expect(loads.at(-1)).toMatchObject({ from: 0, until: threeSteps.length });
  expect(loads).toHaveLength(2);
});
