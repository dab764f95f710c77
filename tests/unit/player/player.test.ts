import { beforeEach, describe, expect, it } from 'vitest';
import { type Frames, frames, toSeconds } from '../../../src/catalogue/units';
import type { Request } from '../../../src/player/machine';
import { createPlayer, type Player } from '../../../src/player/player';
import { allChanged, type Change } from '../../../src/routine/change';
import { onlyPractice } from '../../../src/routine/choice';
import { placeAt } from '../../../src/routine/place';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { adviceOf, FakeBed, FakeElement, FakeTracks, questions, threeSteps } from './fakes';

const request: Request = {
  choice: onlyPractice('hydration'),
  comfort: {},
  settings: { ...DEFAULT_SETTINGS, bed: 'rain' },
};

let element: FakeElement;
let tracks: FakeTracks;
let bed: FakeBed;
let player: Player;

beforeEach(() => {
  element = new FakeElement();
  tracks = new FakeTracks();
  bed = new FakeBed();
  player = createPlayer(element, tracks, bed);
});

const kind = () => player.state.value.kind;
const start = async () => player.start(request);
const playTo = (position: Frames) => element.playTo(toSeconds(position));
const stepAt = (index: number) => threeSteps.steps[index]?.start ?? frames(0);

describe('starting', () => {
  it('sounds from within the tap when the voice is in memory', () => {
    void player.start(request);
    expect(element.sounding).toBe(true);
    expect(kind()).toBe('playing');
    expect(bed).toMatchObject({ chosen: 'rain', playing: true });
  });

  it('waits for a voice that is not in memory yet', async () => {
    tracks.inMemory = false;
    const starting = start();
    expect(kind()).toBe('preparing');
    await starting;
    expect(kind()).toBe('playing');
  });

  it('says so when the voice cannot be had', async () => {
    tracks.inMemory = false;
    tracks.fails = true;
    await start();
    expect(player.state.value).toMatchObject({ kind: 'failed', problem: 'voice-missing', request });
  });

  it('does not start what was stopped while it was being prepared', async () => {
    tracks.inMemory = false;
    const starting = start();
    player.stop();
    await starting;
    expect(kind()).toBe('idle');
    expect(element.sounding).toBe(false);
  });

  it('asks for a tap where the browser refuses to sound, and takes it', async () => {
    element.willPlay = 'refused';
    await start();
    await Promise.resolve();
    expect(kind()).toBe('blocked');
    element.willPlay = 'playing';
    player.play();
    expect(kind()).toBe('playing');
  });
});

describe('carrying on', () => {
  const changes: readonly Change[] = [
    { kind: 'minute', at: frames(100) },
    { kind: 'minute', at: frames(3000) },
  ];
  const longer = allChanged(threeSteps, changes, adviceOf);
  const from = placeAt({ timeline: longer, changes, position: frames(6000) });

  it('sounds from within the tap, at the place, with the minutes that were added', async () => {
    void player.start({ ...request, from });
    expect(element.sounding).toBe(true);
    expect(element.at).toBe(toSeconds(frames(6000)));
    expect(player.position.value).toBe(6000);
    expect(player.state.value).toMatchObject({ kind: 'playing', timeline: longer });
    expect(player.changes.value).toEqual(changes);
    expect(await element.loads[0]?.text()).toBe('300');
  });

  it('adds further minutes behind those', async () => {
    await player.start({ ...request, from });
    player.oneMoreMinute();
    expect(player.changes.value).toEqual([...changes, { kind: 'minute', at: 6000 }]);
    await start();
    expect(player.changes.value).toEqual([]);
  });

  it('begins the step anew where the routine is no longer what it was', async () => {
    await player.start({ ...request, from: { ...from, length: frames(from.length + 1) } });
    expect(player.moment.value?.step.title).toBe(from.step.title);
    expect(player.position.value).toBe(player.moment.value?.step.start);
    expect(player.changes.value).toEqual([]);
  });
});

describe('the clock', () => {
  it('is the element: the moment follows its position and nothing else', async () => {
    await start();
    playTo(stepAt(1));
    expect(player.moment.value?.step.title).toBe('two');
    expect(player.moment.value?.next?.title).toBe('three');
    expect(player.moment.value?.left).toBe(threeSteps.length - stepAt(1));
  });
});

describe('the bed', () => {
  it('steps back while the voice speaks, and forward after', async () => {
    await start();
    const cue = threeSteps.steps[0]?.cues[0];
    expect(bed.ducked).toBe(false);
    playTo(frames((cue?.start ?? 0) + 5));
    expect(bed.ducked).toBe(true);
    playTo(cue?.end ?? frames(0));
    expect(bed.ducked).toBe(false);
  });
});

describe('pausing', () => {
  it('is told from a pause by the system', async () => {
    await start();
    player.pause();
    expect(kind()).toBe('paused');
    expect(bed.playing).toBe(false);
    player.play();
    element.pause();
    expect(kind()).toBe('interrupted');
    player.play();
    expect(kind()).toBe('playing');
  });

  it('ends when the element sounds again, whoever asked it to', async () => {
    await start();
    player.pause();
    await element.play();
    expect(kind()).toBe('playing');
  });
});

describe('moving about', () => {
  it('goes back, again and on by steps', async () => {
    await start();
    playTo(frames(stepAt(1) + 500));
    player.go('repeat');
    expect(element.at).toBe(toSeconds(stepAt(1)));
    player.go('next');
    expect(element.at).toBe(toSeconds(stepAt(2)));
    player.go('previous');
    expect(element.at).toBe(toSeconds(stepAt(1)));
  });

  it('finishes on going on from the last step, also while paused', async () => {
    await start();
    playTo(stepAt(2));
    player.pause();
    player.go('next');
    expect(kind()).toBe('finished');
    expect(player.moment.value?.progress).toBe(1);
  });

  it('plays again from the start after the finish', async () => {
    await start();
    element.say('ended');
    expect(kind()).toBe('finished');
    player.play();
    expect(kind()).toBe('playing');
    expect(element.at).toBe(0);
  });
});

describe('one more minute', () => {
  it('shows at once, and changes the track only when nothing is being said', async () => {
    await start();
    const cue = threeSteps.steps[0]?.cues[0];
    playTo(frames((cue?.start ?? 0) + 5));
    player.oneMoreMinute();
    expect(toSeconds(player.moment.value?.left ?? frames(0))).toBeGreaterThan(180);
    expect(element.loads).toHaveLength(1);
    playTo(cue?.end ?? frames(0));
    expect(element.loads).toHaveLength(2);
    expect(element.at).toBe(toSeconds(cue?.end ?? frames(0)));
    expect(element.sounding).toBe(true);
    expect(kind()).toBe('playing');
  });

  it('holds through a step change made before the track changed', async () => {
    await start();
    playTo(frames((threeSteps.steps[0]?.cues[0]?.start ?? 0) + 5));
    player.oneMoreMinute();
    player.go('next');
    expect(element.loads).toHaveLength(2);
    expect(player.moment.value?.step.title).toBe('two');
    expect(await element.loads[1]?.text()).toBe('240');
  });
});

describe('a question', () => {
  const at = (index: number) => questions.steps[index]?.start ?? frames(0);
  const title = () => player.moment.value?.step.title;
  const playing = () => (player.state.value.kind === 'playing' ? player.state.value : undefined);

  beforeEach(async () => {
    tracks.timeline = questions;
    await start();
  });

  it('answered yes goes straight to its advice, and from there on with the next', async () => {
    playTo(frames(at(1) + 20));
    player.answer('yes');
    expect(title()).toBe('numb');
    expect(player.moment.value?.step.advice).toBe('numb');
    expect(element.at).toBe(toSeconds(player.moment.value?.step.start ?? frames(0)));
    expect(element.loads).toHaveLength(2);
    expect(element.sounding).toBe(true);
    playTo(player.moment.value?.step.end ?? frames(0));
    expect(title()).toBe('head');
  });

  it('answered no goes on to the next, past advice that was given before', async () => {
    playTo(at(1));
    player.answer('no');
    expect(title()).toBe('head');
    player.go('previous');
    player.answer('yes');
    player.go('previous');
    expect(player.moment.value?.step.kind).toBe('question');
    player.answer('no');
    expect(title()).toBe('head');
  });

  it('left alone goes on by itself as after a no', () => {
    playTo(at(1));
    playTo(at(2));
    expect(title()).toBe('head');
    expect(player.changes.value).toEqual([]);
  });

  it('answered yes twice gives its advice once', () => {
    playTo(at(1));
    player.answer('yes');
    player.go('previous');
    player.answer('yes');
    expect(player.changes.value).toHaveLength(1);
    expect(player.moment.value?.step.advice).toBe('numb');
  });

  it('answered while paused plays on', () => {
    playTo(at(1));
    player.pause();
    player.answer('yes');
    expect(kind()).toBe('playing');
  });

  it('that is urgent ends the routine with its advice', () => {
    playTo(at(2));
    player.answer('yes');
    expect(playing()?.timeline.ending).toEqual({ kind: 'help', advice: 'call-head' });
    expect(player.moment.value?.next).toBeUndefined();
    player.oneMoreMinute();
    expect(player.changes.value).toHaveLength(1);
    element.say('ended');
    expect(kind()).toBe('finished');
    player.repeatFrom(player.moment.value?.step.start ?? frames(0));
    expect(kind()).toBe('playing');
  });

  it('that was urgent by mistake is asked again, and the rest is there again', () => {
    playTo(at(1));
    player.answer('yes');
    player.go('next');
    player.answer('yes');
    element.say('ended');
    player.takeBack();
    expect(kind()).toBe('playing');
    expect(title()).toBe('head');
    expect(player.moment.value?.step.kind).toBe('question');
    expect(player.changes.value).toHaveLength(1);
    player.answer('no');
    expect(title()).toBe('end');
    expect(playing()?.timeline.ending.kind).toBe('rest');
  });

  it('is not answered where none is asked, and nothing is taken back', () => {
    playTo(frames(100));
    player.answer('yes');
    player.takeBack();
    expect(player.changes.value).toEqual([]);
    expect(title()).toBe('start');
  });

  it('with its advice is found again when carried on', async () => {
    playTo(at(1));
    player.answer('yes');
    const now = playing();
    if (!now) throw new Error('it plays');
    const from = placeAt({
      timeline: now.timeline,
      changes: player.changes.value,
      position: player.position.value,
    });
    player.stop();
    await player.start({ ...request, from });
    expect(player.moment.value?.step.advice).toBe('numb');
    expect(await player.placeNow({ ...request, from })).toEqual(from);
  });
});

describe('stopping', () => {
  it('leaves nothing playing and nothing to go on with', async () => {
    await start();
    player.stop();
    expect(kind()).toBe('idle');
    expect(player.moment.value).toBeUndefined();
    expect(bed).toMatchObject({ chosen: 'none', playing: false });
    player.play();
    expect(element.sounding).toBe(false);
  });
});
