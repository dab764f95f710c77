import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Frames, frames, toFrames, toSeconds } from '../../../src/catalogue/units';
import type { Reel } from '../../../src/player/reel';
import { createTrackElement } from '../../../src/player/track-element';
import { lengthen, MINUTE } from '../../../src/routine/lengthen';
import { threeSteps } from './fakes';
import { createRig, reelOf, trackOf } from './rig';

type Rig = ReturnType<typeof createRig>;

let rig: Rig;
let made: Rig['made'];
let revoked: Rig['revoked'];

beforeEach(() => {
  rig = createRig();
  ({ made, revoked } = rig);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const reel = reelOf(threeSteps);
const firstCue = threeSteps.steps[0]?.cues[0];
const inCue = frames((firstCue?.start ?? 0) + 5);
const behindCue = firstCue?.end ?? frames(0);
const stepAt = (index: number) => threeSteps.steps[index]?.start ?? frames(0);
const longerAt = (at: Frames) => reelOf(lengthen(threeSteps, at, MINUTE));
const unplayable: Reel = {
  ...reelOf(threeSteps),
  track: () => {
    throw new RangeError('Array buffer allocation failed');
  },
};

const sounding = async (at: Frames = frames(0), what: Reel = reel) => {
  rig.deck.load(what, at);
  rig.deck.play();
  await rig.settle();
  expect(rig.kind()).toBe('sounding');
};

describe('starting', () => {
  it('is starting until the element itself says that it sounds', async () => {
    rig.deck.load(reel, frames(0));
    expect(rig.kind()).toBe('standing');
    rig.deck.play();
    expect(rig.kind()).toBe('starting');
    await rig.hear();
    expect(rig.kind()).toBe('starting');
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.audio.sounds).toBe(true);
  });

  it('at a place holds that place until the element is there', async () => {
    rig.deck.load(reel, frames(3000));
    rig.deck.play();
    expect(rig.deck.position.value).toBe(3000);
    await rig.settle();
    expect(rig.deck.position.value).toBe(3000);
    expect(toFrames(rig.audio.currentTime)).toBe(3000);
  });

  it('that is told late of its metadata is not put back to where it began', async () => {
    rig.deck.load(reel, frames(3000));
    rig.deck.play();
    rig.audio.work();
    rig.audio.work();
    rig.audio.pass(2);
    const at = rig.audio.currentTime;
    await rig.settle();
    expect(rig.audio.currentTime).toBe(at);
    expect(rig.kind()).toBe('sounding');
  });

  it('that was paused meanwhile stays silent, and says so', async () => {
    rig.deck.load(reel, frames(0));
    rig.deck.play();
    rig.deck.pause();
    expect(rig.kind()).toBe('standing');
    await rig.settle();
    expect(rig.kind()).toBe('standing');
    expect(rig.audio.sounds).toBe(false);
  });

  it('that the browser refuses wants a tap, and takes it', async () => {
    rig.audio.refusesPlay = true;
    rig.deck.load(reel, frames(0));
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('blocked');
    rig.audio.refusesPlay = false;
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
  });

  it('is starting again after a pause and a jump, until the element is there', async () => {
    await sounding();
    rig.deck.pause();
    rig.deck.seek(frames(500));
    rig.deck.play();
    expect(rig.kind()).toBe('starting');
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
  });

  it('is not told to sound by what an older track had still to say', async () => {
    rig.audio.isOdd = true;
    await sounding();
    rig.deck.pause();
    await rig.settle();
    rig.deck.play();
    rig.deck.load(longerAt(frames(0)), frames(0));
    rig.deck.play();
    for (let i = 0; i < 4; i++) rig.audio.deliver();
    await rig.hear();
    expect(rig.kind()).toBe('starting');
  });

  it('is not touched by the refusal of an older start', async () => {
    rig.audio.refusesPlay = true;
    rig.deck.load(reel, frames(0));
    rig.deck.play();
    rig.audio.refusesPlay = false;
    rig.deck.load(reel, frames(100));
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
  });

  it('is not touched by an older start whose track fails late', async () => {
    rig.audio.isOdd = true;
    rig.audio.loadsToFail = 1;
    rig.deck.load(reel, frames(0));
    rig.deck.play();
    rig.audio.work();
    rig.deck.load(longerAt(frames(0)), frames(100));
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.audio.duration).toBeCloseTo(toSeconds(frames(threeSteps.length + MINUTE)));
    expect(made).toHaveLength(2);
  });
});

describe('a track that will not load', () => {
  it('is tried again at its place with a fresh address, and sounds as was wished', async () => {
    rig.audio.loadsToFail = 2;
    await sounding(frames(3000));
    expect(made).toHaveLength(3);
    expect(new Set(made).size).toBe(3);
    expect(revoked).toHaveLength(2);
    expect(rig.deck.position.value).toBe(3000);
    expect(toFrames(rig.audio.currentTime)).toBe(3000);
  });

  it('is tried again without sounding where only standing was wished', async () => {
    rig.audio.loadsToFail = 1;
    rig.deck.load(reel, frames(3000));
    await rig.settle();
    expect(rig.kind()).toBe('standing');
    expect(made).toHaveLength(2);
    expect(rig.audio.sounds).toBe(false);
  });

  it('has failed after the third time, at its place, and goes on from there when asked', async () => {
    rig.audio.loadsToFail = 3;
    rig.deck.load(reel, frames(3000));
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('failed');
    expect(rig.deck.position.value).toBe(3000);
    expect(made).toHaveLength(3);
    expect(revoked).toHaveLength(3);
    rig.deck.play();
    expect(rig.kind()).toBe('starting');
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(toFrames(rig.audio.currentTime)).toBe(3000);
  });

  it('or cannot even be made has failed at once', () => {
    rig.deck.load(unplayable, frames(100));
    expect(rig.kind()).toBe('failed');
    rig.deck.play();
    expect(rig.kind()).toBe('failed');
    expect(rig.deck.position.value).toBe(100);
  });

  it('leaves nothing sounding that was there before', async () => {
    await sounding(frames(2000));
    rig.deck.change({ ...longerAt(frames(2000)), track: unplayable.track });
    rig.deck.seek(stepAt(2));
    expect(rig.kind()).toBe('failed');
    expect(rig.audio.sounds).toBe(false);
    expect(rig.deck.position.value).toBe(stepAt(2));
  });

  it('or breaks off later has failed where it was, and does not try by itself', async () => {
    await sounding();
    await rig.playTo(frames(1000));
    rig.audio.breakDown();
    await rig.settle();
    expect(rig.kind()).toBe('failed');
    expect(rig.deck.position.value).toBe(1000);
    expect(made).toHaveLength(1);
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(toFrames(rig.audio.currentTime)).toBe(1000);
  });
});

describe('what happens from outside', () => {
  it('is told from a pause of our own', async () => {
    await sounding();
    rig.audio.pause();
    await rig.settle();
    expect(rig.kind()).toBe('interrupted');
    rig.deck.play();
    await rig.settle();
    rig.deck.pause();
    expect(rig.kind()).toBe('standing');
    await rig.settle();
    expect(rig.kind()).toBe('standing');
  });

  it('may make it sound, and is believed', async () => {
    await sounding();
    rig.deck.pause();
    await rig.settle();
    void rig.audio.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    rig.deck.change(longerAt(frames(0)));
    expect(made).toHaveLength(2);
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    rig.audio.pause();
    await rig.settle();
    expect(rig.kind()).toBe('interrupted');
  });

  it('may sound what is no longer so, and then what has become of it goes in', async () => {
    rig.deck.load(reel, stepAt(2));
    rig.deck.change(longerAt(frames(0)));
    await rig.settle();
    void rig.audio.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(made).toHaveLength(2);
  });

  it('may have happened to a track that is no longer in it, and is not believed', async () => {
    rig.audio.isOdd = true;
    await sounding();
    rig.audio.pause();
    rig.deck.load(reel, frames(0));
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
  });
});

describe('the end', () => {
  it('is reached by playing to it, and starts over when asked', async () => {
    await sounding();
    await rig.playTo(threeSteps.length);
    expect(rig.kind()).toBe('ended');
    expect(rig.deck.position.value).toBe(threeSteps.length);
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(0);
  });

  it('is asked about when an earbud plays the element behind it', async () => {
    const again = vi.fn(() => rig.deck.seek(stepAt(2)));
    rig = createRig(again);
    await sounding();
    await rig.playTo(threeSteps.length);
    void rig.audio.play();
    await rig.settle();
    expect(again).toHaveBeenCalledTimes(1);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(stepAt(2));
  });

  it('is asked about when an earbud plays it from its start before anybody knew', async () => {
    const again = vi.fn(() => rig.deck.seek(stepAt(2)));
    rig = createRig(again);
    await sounding(stepAt(1));
    rig.audio.pass(1000);
    void rig.audio.play();
    await rig.settle();
    expect(again).toHaveBeenCalledTimes(1);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(stepAt(2));
  });

  it('is asked about when play comes before anybody knew of it', async () => {
    const again = vi.fn(() => rig.deck.seek(stepAt(2)));
    rig = createRig(again);
    await sounding();
    rig.audio.pass(1000);
    rig.deck.play();
    await rig.settle();
    expect(again).toHaveBeenCalledTimes(1);
    expect(rig.kind()).toBe('standing');
    expect(rig.deck.position.value).toBe(stepAt(2));
  });

  it('is left for the start when an earbud plays the element and nobody is asked', async () => {
    await sounding();
    await rig.playTo(threeSteps.length);
    void rig.audio.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(0);
  });

  it('that is left before anybody knew of it goes on sounding there', async () => {
    await sounding();
    rig.audio.pass(1000);
    rig.deck.seek(stepAt(1));
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(stepAt(1));
  });

  it('is gone to by a word or a seek past it, also while standing', async () => {
    await sounding();
    rig.deck.pause();
    rig.deck.seek(frames(threeSteps.length + 5));
    expect(rig.kind()).toBe('ended');
    await rig.settle();
    expect(rig.kind()).toBe('ended');
    expect(rig.deck.position.value).toBe(threeSteps.length);
    rig.deck.seek(frames(100));
    expect(rig.kind()).toBe('standing');
    await rig.settle();
    expect(rig.kind()).toBe('standing');
    rig.deck.play();
    await rig.settle();
    rig.deck.end();
    expect(rig.kind()).toBe('ended');
    expect(rig.audio.sounds).toBe(false);
  });
});

describe('a track that breaks off', () => {
  it('behind the end is not told of, and starts over when asked', async () => {
    await sounding();
    rig.audio.breakDown();
    rig.deck.end();
    await rig.settle();
    expect(rig.kind()).toBe('ended');
    rig.deck.play();
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(0);
  });
});

describe('what the reel has become', () => {
  it('goes in at once in a quiet, and sounds on', async () => {
    await sounding();
    await rig.playTo(behindCue);
    rig.deck.change(longerAt(behindCue));
    expect(made).toHaveLength(2);
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(behindCue);
  });

  it('waits while a cue is said, for the quiet behind it', async () => {
    await sounding();
    await rig.playTo(inCue);
    rig.deck.change(longerAt(inCue));
    await rig.settle();
    expect(made).toHaveLength(1);
    await rig.playTo(behindCue);
    expect(made).toHaveLength(2);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(behindCue);
  });

  it('waits while it is far off, and goes in on coming near', async () => {
    await sounding();
    await rig.playTo(behindCue);
    const last = frames(stepAt(2) + 5);
    rig.deck.change(longerAt(last));
    rig.deck.seek(frames(behindCue + 1));
    await rig.settle();
    expect(made).toHaveLength(1);
    rig.deck.seek(last);
    expect(made).toHaveLength(2);
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(last);
  });

  it('goes in where the old track ends', async () => {
    await sounding();
    // The old track's own end, reached in one go as on a phone that sleeps.
    rig.deck.change(reelOf({ ...threeSteps, length: frames(threeSteps.length + MINUTE) }));
    await rig.playTo(threeSteps.length);
    await rig.settle();
    expect(made).toHaveLength(2);
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(threeSteps.length);
  });

  it('goes in at once where what is said is no longer so', async () => {
    await sounding();
    await rig.playTo(inCue);
    rig.deck.change(longerAt(inCue));
    // So long without a word that the quiet has passed unseen, and the old step ends already.
    const old = threeSteps.steps[0]?.cues[1];
    await rig.playTo(frames((old?.start ?? 0) + 5));
    await rig.settle();
    expect(made).toHaveLength(2);
    expect(rig.kind()).toBe('sounding');
  });

  it('goes in with the next start where it stands, at its place', async () => {
    await sounding();
    await rig.playTo(inCue);
    rig.deck.pause();
    rig.deck.change(longerAt(inCue));
    await rig.settle();
    rig.deck.play();
    expect(made).toHaveLength(2);
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
    expect(rig.deck.position.value).toBe(inCue);
  });

  it('sounds although the start of the old one was still pending', async () => {
    rig.deck.load(reel, behindCue);
    rig.deck.play();
    rig.deck.change(longerAt(behindCue));
    expect(made).toHaveLength(2);
    expect(rig.kind()).toBe('starting');
    await rig.settle();
    expect(rig.kind()).toBe('sounding');
  });

  it('wants a tap where the browser refuses to sound it', async () => {
    await sounding();
    await rig.playTo(behindCue);
    rig.audio.refusesPlay = true;
    rig.deck.change(longerAt(behindCue));
    await rig.settle();
    expect(rig.kind()).toBe('blocked');
    expect(rig.audio.sounds).toBe(false);
  });

  it('does not go in where it sounds no other than the old one', async () => {
    await sounding();
    rig.deck.change(reelOf({ ...threeSteps, title: 'Another name' }));
    rig.deck.seek(stepAt(2));
    await rig.settle();
    expect(made).toHaveLength(1);
  });
});

describe('letting go', () => {
  it('leaves nothing in it, nothing sounding and no address', async () => {
    await sounding();
    rig.deck.clear();
    expect(rig.kind()).toBe('empty');
    await rig.settle();
    expect(rig.kind()).toBe('empty');
    expect(rig.audio.sounds).toBe(false);
    expect(revoked).toHaveLength(1);
    rig.deck.play();
    rig.deck.seek(frames(10));
    expect(rig.kind()).toBe('empty');
  });
});

describe('the one timer', () => {
  it('is one, however often it starts and jumps, and none where nothing sounds', async () => {
    await sounding();
    for (let i = 0; i < 10; i++) {
      rig.deck.seek(frames(100 * i));
      await rig.settle();
      expect(rig.timers.count).toBe(1);
    }
    rig.deck.pause();
    await rig.settle();
    expect(rig.timers.count).toBe(0);
  });

  it('brings what changes in time, without a word of the element', async () => {
    await sounding(inCue);
    rig.audio.elapse(toSeconds(frames(behindCue - inCue)));
    expect(rig.deck.position.value).toBe(inCue);
    rig.timers.ring();
    expect(rig.deck.position.value).toBe(behindCue);
  });

  it('lets the rest be: the element’s four words a second bring about no more than it has to', async () => {
    await sounding();
    let looks = 0;
    const stop = rig.deck.position.subscribe(() => {
      looks += 1;
    });
    for (let words = 0; words < 4 * 60; words += 1) {
      rig.audio.pass(0.25);
      while (rig.audio.hasWork) rig.audio.deliver();
    }
    stop();
    // Each second and a half in a minute, each at most a quarter late, and what changes between.
    expect(looks).toBeGreaterThan(34);
    expect(looks).toBeLessThan(60);
  });

  it('is believed while it is in time, and the element where it is late', async () => {
    await sounding();
    rig.timers.areLate = false;
    rig.deck.seek(frames(0));
    await rig.settle();
    const start = rig.deck.position.value;
    const pass = (seconds: number) => {
      rig.audio.pass(seconds);
      while (rig.audio.hasWork) rig.audio.deliver();
    };
    pass(3);
    expect(rig.deck.position.value).toBe(start);
    rig.timers.areLate = true;
    pass(0.25);
    expect(toSeconds(rig.deck.position.value)).toBeCloseTo(toSeconds(start) + 3.25, 1);
  });

  it('or not, a jump of the element’s own is told apart, to be looked at at once', () => {
    const element = createTrackElement(rig.audio);
    const told: string[] = [];
    element.load(trackOf(threeSteps), 0);
    element.listen((event) => told.push(event));
    const settle = () => {
      while (rig.audio.hasWork) {
        rig.audio.work();
        rig.audio.deliver();
      }
    };
    settle();
    told.length = 0;
    rig.audio.currentTime = toSeconds(stepAt(1));
    settle();
    expect(told).toContain('seeked');
  });

  it('where it rings in time the element is not asked for the time, and is again once it may not', () => {
    let tellTimers: (ring: boolean) => void = () => undefined;
    const element = createTrackElement(rig.audio, (tell) => {
      tellTimers = tell;
      tell(true);
    });
    const told: string[] = [];
    element.load(trackOf(threeSteps), 0);
    element.listen((event) => told.push(event));
    const toldBySeeking = () => {
      told.length = 0;
      rig.audio.currentTime = rig.audio.currentTime === 0 ? 1 : 0;
      while (rig.audio.hasWork) {
        rig.audio.work();
        rig.audio.deliver();
      }
      return told;
    };
    expect(toldBySeeking()).not.toContain('time');
    tellTimers(false);
    expect(toldBySeeking()).toContain('time');
    tellTimers(true);
    expect(toldBySeeking()).not.toContain('time');
    expect(told).toContain('seeked');
  });

  it('is a quarter of a second at most while more of the track is on its way', async () => {
    await sounding(behindCue);
    expect(rig.timers.lately).toBeGreaterThan(300);
    const until = frames(behindCue + toFrames(30));
    const coming = { from: frames(0), until };
    await sounding(behindCue, {
      ...reel,
      reach: () => coming,
      track: (at) => ({ ...reel.track(at), ...coming }),
    });
    expect(rig.timers.lately).toBeLessThan(253);
  });
});
