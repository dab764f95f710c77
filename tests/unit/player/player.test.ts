import { beforeEach, describe, expect, it } from 'vitest';
import { type Frames, frames, toFrames, toSeconds } from '../../../src/catalogue/units';
import type { Request } from '../../../src/player/machine';
import { createPlayer, type Player } from '../../../src/player/player';
import { allChanged, type Change, changeAt } from '../../../src/routine/change';
import { placeAt } from '../../../src/routine/place-at';
import { resolved } from '../routine/resolved';
import {
  adviceOf,
  FakeBed,
  FakeElement,
  FakeTracks,
  questions,
  slowQuestions,
  threeSlowSteps,
  threeSteps,
  twoChecks,
  waiting,
} from './fakes';

const request: Request = {
  routine: resolved('hydration', { bed: 'rain' }),
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
    changeAt(threeSteps, 'minute', frames(100)),
    changeAt(threeSteps, 'minute', frames(3000)),
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
    expect(player.changes.value).toEqual([...changes, changeAt(longer, 'minute', frames(6000))]);
    await start();
    expect(player.changes.value).toEqual([]);
  });

  it('begins the step anew where the routine is no longer what it was', async () => {
    await player.start({ ...request, from: { ...from, stepLength: frames(from.stepLength + 1) } });
    expect(player.moment.value?.step.stepId).toBe(from.step.stepId);
    expect(player.position.value).toBe(player.moment.value?.step.start);
    expect(player.changes.value).toEqual(changes);
  });
});

describe('another voice', () => {
  const [said] = threeSteps.steps[0]?.cues ?? [];
  const [slow] = threeSlowSteps.steps[0]?.cues ?? [];
  if (!said || !slow) throw new Error('no line');
  const voiceNow = () => {
    const state = player.state.value;
    return 'request' in state ? state.request.routine.settings.voice : undefined;
  };
  const timelineNow = () => {
    const state = player.state.value;
    return 'timeline' in state ? state.timeline : undefined;
  };
  const change = async () => {
    tracks.timeline = threeSlowSteps;
    await player.changeVoice('rowan');
  };

  it('takes over behind the line that is being said, as far behind it, and sounds on', async () => {
    await start();
    playTo(frames(said.start + 20));
    await change();
    expect(player.voiceSoon.value).toBe('rowan');
    expect(element.loads).toHaveLength(1);
    playTo(frames(said.end + 5));
    expect(element.loads).toHaveLength(2);
    expect(element.at).toBe(toSeconds(frames(slow.end + 5)));
    expect(kind()).toBe('playing');
    expect(player.state.value).toMatchObject({ timeline: threeSlowSteps });
    expect(voiceNow()).toBe('rowan');
    expect(player.voiceSoon.value).toBeUndefined();
  });

  it('takes over at once where it stands, and goes on standing', async () => {
    await start();
    playTo(frames(said.start + 20));
    player.pause();
    await change();
    expect(element.at).toBe(toSeconds(slow.start));
    expect(kind()).toBe('paused');
    player.play();
    expect(kind()).toBe('playing');
  });

  it('has the minutes that were added, and what is added later', async () => {
    await start();
    playTo(frames(said.start + 20));
    player.oneMoreMinute();
    await change();
    player.oneMoreMinute();
    playTo(frames(said.end + 5));
    const changes = player.changes.value;
    expect(changes).toHaveLength(2);
    const timeline = allChanged(threeSlowSteps, changes, adviceOf);
    expect(player.state.value).toMatchObject({ timeline: { length: timeline.length } });
  });

  it('takes an answer that someone had begun to give, once', async () => {
    tracks.timeline = questions;
    await start();
    const line = questions.steps[1]?.cues[0];
    if (!line) throw new Error('no question');
    playTo(frames(line.end + 5));
    const begun = player.asked.value;
    if (!begun) throw new Error('nothing is asked');
    tracks.timeline = slowQuestions;
    await player.changeVoice('rowan');
    expect(voiceNow()).toBe('rowan');
    expect(player.asked.value).toMatchObject({ question: begun.question });
    expect(player.asked.value).not.toEqual(begun);
    player.answer(begun, 'no');
    expect(timelineNow()?.answers).toEqual({ [begun.question]: 'no' });
    expect(player.changes.value).toHaveLength(1);
    player.answer(begun, 'yes');
    expect(player.changes.value).toHaveLength(1);
  });

  it('that cannot be had leaves all as it is, and so does one that is not wanted any more', async () => {
    await start();
    playTo(frames(said.start + 20));
    tracks.fails = true;
    await expect(player.changeVoice('rowan')).rejects.toThrow();
    expect(element.loads).toHaveLength(1);
    tracks.fails = false;
    await change();
    await player.changeVoice('ember');
    playTo(frames(said.end + 5));
    expect(element.loads).toHaveLength(1);
    expect(voiceNow()).toBe('ember');
  });

  it('is not that of another routine', async () => {
    await start();
    playTo(frames(said.start + 20));
    await change();
    tracks.timeline = threeSteps;
    await start();
    playTo(frames(said.end + 5));
    expect(voiceNow()).toBe('ember');
  });

  it('changes nothing that sounds underneath, which changes at once by itself', async () => {
    await start();
    player.changeBed({ bed: 'pad', bedLevel: 'low' });
    expect(bed.chosen).toBe('pad');
    expect(element.loads).toHaveLength(1);
    const state = player.state.value;
    const settings = 'request' in state ? state.request.routine.settings : undefined;
    expect(settings).toMatchObject({ bed: 'pad', bedLevel: 'low', voice: 'ember' });
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
    await Promise.resolve();
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
    element.end(threeSteps.length);
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

describe('a line that gives way to something else', () => {
  const line = waiting.steps[0]?.cues[1];
  const [said, over] = [line?.start ?? frames(0), line?.end ?? frames(0)];

  beforeEach(async () => {
    tracks.timeline = waiting;
    await start();
  });

  it('is said to its end, then it waits until it is played again', () => {
    playTo(said);
    playTo(frames(over - 1));
    expect(kind()).toBe('playing');
    playTo(frames(over + 3));
    expect(kind()).toBe('paused');
    expect(element.sounding).toBe(false);
    expect(bed.playing).toBe(false);
    player.play();
    playTo(frames(over + 20));
    expect(kind()).toBe('playing');
  });

  it('has hardly any quiet behind it for whoever has come back', () => {
    expect(toSeconds(waiting.steps[0]?.end ?? over) - toSeconds(over)).toBeLessThan(6);
  });

  it('waits though its track is changed just then', () => {
    playTo(said);
    player.oneMoreMinute();
    playTo(over);
    expect(element.loads).toHaveLength(2);
    expect(kind()).toBe('paused');
  });

  it('stops nobody who goes on by a step, goes back, or carries on behind it', async () => {
    playTo(said);
    player.go('next');
    expect(kind()).toBe('playing');
    player.go('previous');
    expect(kind()).toBe('playing');
    const from = placeAt({ timeline: waiting, changes: [], position: frames(over + 10) });
    await player.start({ ...request, from });
    expect(kind()).toBe('playing');
  });
});

describe('a question', () => {
  const at = (index: number) => questions.steps[index]?.start ?? frames(0);
  const title = () => player.moment.value?.step.title;
  const playing = () => (player.state.value.kind === 'playing' ? player.state.value : undefined);
  const now = () => player.asked.value;
  const answers = () => playing()?.timeline.answers;
  /** Plays on until whoever listens can know what is asked. */
  const hear = () => playTo(frames(player.position.value + toFrames(1)));
  const answer = (given: 'yes' | 'no') => {
    const question = now();
    if (!question) throw new Error('nothing is asked');
    player.answer(question, given);
  };
  const ask = (index: number) => {
    playTo(at(index));
    hear();
  };

  beforeEach(async () => {
    tracks.timeline = questions;
    await start();
  });

  it('answered yes goes straight to its advice, and from there on with the next', () => {
    ask(1);
    answer('yes');
    expect(title()).toBe('sore');
    expect(player.moment.value?.step.advice).toBe('sore');
    expect(element.at).toBe(toSeconds(player.moment.value?.step.start ?? frames(0)));
    expect(element.sounding).toBe(true);
    playTo(player.moment.value?.step.end ?? frames(0));
    expect(title()).toBe('head');
  });

  it('answered no goes on to the next, and leaves nothing of an earlier yes behind', () => {
    ask(1);
    answer('no');
    expect(title()).toBe('head');
    player.go('previous');
    hear();
    answer('yes');
    player.go('previous');
    hear();
    expect(player.moment.value?.step.kind).toBe('question');
    answer('no');
    expect(title()).toBe('head');
    player.go('previous');
    playTo(at(2));
    expect(title()).toBe('head');
    expect(answers()).toEqual({ 'questions/hydration.sore': 'no' });
  });

  it('left alone goes on by itself, and stays open: no answer is not a no', () => {
    ask(1);
    playTo(at(2));
    expect(title()).toBe('head');
    expect(player.changes.value).toEqual([]);
    expect(answers()).toEqual({});
  });

  it('skipped stays open', () => {
    ask(1);
    player.go('next');
    player.go('next');
    expect(title()).toBe('again');
    expect(answers()).toEqual({});
  });

  it('takes an answer once, however often it is given', () => {
    ask(1);
    const question = now();
    if (!question) throw new Error('nothing is asked');
    player.answer(question, 'no');
    player.answer(question, 'no');
    player.answer(question, 'yes');
    expect(title()).toBe('head');
    expect(answers()).toEqual({ 'questions/hydration.sore': 'no' });
  });

  it('takes no answer before anyone can know what it asks', () => {
    ask(1);
    answer('no');
    expect(title()).toBe('head');
    expect(now()).toBeUndefined();
    playTo(frames(at(2) + toFrames(0.5)));
    expect(now()).toBeUndefined();
    playTo(frames(at(2) + toFrames(0.8)));
    expect(now()).toEqual({ question: 'questions/hydration.head', at: at(2) });
  });

  it('that has just given way is still the one that is answered', () => {
    ask(1);
    playTo(frames(at(2) + toFrames(0.1)));
    expect(now()).toEqual({ question: 'questions/hydration.sore', at: at(1) });
    answer('yes');
    expect(title()).toBe('sore');
    expect(answers()).toEqual({ 'questions/hydration.sore': 'yes' });
    expect(element.at).toBe(toSeconds(at(2)));
  });

  it('that has just given way takes a no, and the next one goes on', () => {
    ask(1);
    const last = frames(at(2) + toFrames(0.1));
    playTo(last);
    answer('no');
    expect(title()).toBe('head');
    expect(player.position.value).toBe(last);
    expect(answers()).toEqual({ 'questions/hydration.sore': 'no' });
  });

  it('named when an answer began is the one that is answered seconds later', () => {
    ask(1);
    const question = now();
    playTo(frames(at(2) + toFrames(2)));
    expect(now()).toEqual({ question: 'questions/hydration.head', at: at(2) });
    if (question) player.answer(question, 'yes');
    expect(title()).toBe('sore');
    expect(answers()).toEqual({ 'questions/hydration.sore': 'yes' });
  });

  it('long gone takes no answer any more', () => {
    ask(1);
    const question = now();
    playTo(frames(at(2) + toFrames(10)));
    if (question) player.answer(question, 'yes');
    expect(title()).toBe('head');
    expect(answers()).toEqual({});
  });

  it('is known at once where it stands', () => {
    player.pause();
    player.go('next');
    expect(now()).toEqual({ question: 'questions/hydration.sore', at: at(1) });
  });

  it('answered yes twice gives its advice once', () => {
    ask(1);
    answer('yes');
    player.go('previous');
    hear();
    answer('yes');
    expect(player.changes.value).toHaveLength(1);
    expect(player.moment.value?.step.advice).toBe('sore');
  });

  it('answered while paused plays on', () => {
    ask(1);
    player.pause();
    answer('yes');
    expect(kind()).toBe('playing');
  });

  it('is not answered where none is asked, and nothing is taken back', () => {
    playTo(frames(100));
    expect(now()).toBeUndefined();
    player.answer({ question: 'questions/hydration.sore', at: at(1) }, 'yes');
    player.takeBack();
    expect(player.changes.value).toEqual([]);
    expect(title()).toBe('start');
  });

  it('with its advice is found again when carried on', async () => {
    ask(1);
    answer('yes');
    const then = playing();
    if (!then) throw new Error('it plays');
    const from = placeAt({
      timeline: then.timeline,
      changes: player.changes.value,
      position: player.position.value,
    });
    player.stop();
    await player.start({ ...request, from });
    expect(player.moment.value?.step.advice).toBe('sore');
    expect(await player.placeNow(request, from)).toEqual(from);
  });

  it('played again is asked as for the first time', async () => {
    tracks.timeline = questions;
    await player.start({ ...request, prelude: 'hands-free' });
    ask(1);
    answer('yes');
    for (let i = 0; i < 4; i += 1) player.go('next');
    expect(kind()).toBe('finished');
    player.play();
    expect(kind()).toBe('playing');
    expect(player.position.value).toBe(0);
    expect(playing()?.timeline).toEqual(questions);
    expect(playing()?.request.prelude).toBeUndefined();
    expect(player.changes.value).toEqual([]);
  });

  it('played again is spoken in the same tone, and says whose voice was asked for', async () => {
    tracks.timeline = questions;
    await player.start({ ...request, tone: 'playful', asked: 'hush', prelude: 'hands-free' });
    for (let i = 0; i < 6; i += 1) player.go('next');
    expect(kind()).toBe('finished');
    player.play();
    expect(playing()?.request).toEqual({ ...request, tone: 'playful', asked: 'hush' });
  });

  it('that stayed open in the second of two checks is offered again there', async () => {
    tracks.timeline = twoChecks;
    await start();
    playTo(twoChecks.steps[2]?.start ?? frames(0));
    hear();
    answer('no');
    while (kind() === 'playing') player.go('next');
    expect(kind()).toBe('finished');
    player.offerAgain();
    expect(player.moment.value).toMatchObject({ stepIndex: 8, step: { partId: 'second' } });
    hear();
    answer('yes');
    expect(player.moment.value?.step).toMatchObject({ partId: 'second', round: 'again' });
  });

  it('that stayed open can be asked again at the end', () => {
    ask(1);
    answer('no');
    player.go('next');
    expect(title()).toBe('again');
    hear();
    answer('no');
    player.go('next');
    expect(kind()).toBe('finished');
    player.offerAgain();
    expect(title()).toBe('again');
    expect(kind()).toBe('playing');
    hear();
    answer('yes');
    expect(title()).toBe('head');
    expect(player.moment.value?.step).toMatchObject({ round: 'again' });
    hear();
    answer('no');
    expect(title()).toBe('end');
    expect(answers()).toMatchObject({ 'questions/hydration.head': 'no' });
  });

  describe('that is urgent', () => {
    const isHelp = () => player.help.value !== undefined;

    beforeEach(() => {
      ask(1);
      answer('yes');
      player.go('next');
      hear();
      answer('yes');
    });

    it('ends the routine with its advice, which does not finish it', () => {
      expect(playing()?.timeline.ending).toMatchObject({ kind: 'help', advice: 'call-head' });
      expect(isHelp()).toBe(true);
      expect(player.moment.value?.next).toBeUndefined();
      player.oneMoreMinute();
      expect(player.changes.value).toHaveLength(2);
      element.end(playing()?.timeline.length);
      expect(kind()).toBe('paused');
      expect(isHelp()).toBe(true);
      expect(player.underWay.value).toBe(true);
    });

    it('says its advice again on play, whoever presses it', () => {
      const first = player.help.value?.[0]?.start ?? frames(0);
      element.end(playing()?.timeline.length);
      player.play();
      expect(kind()).toBe('playing');
      expect(player.position.value).toBe(first);
      expect(isHelp()).toBe(true);
    });

    it('is not left by steps or seeks, as an earbud makes them', () => {
      for (const to of ['previous', 'repeat', 'next', 'previous', 'previous'] as const) {
        player.go(to);
        expect(isHelp()).toBe(true);
      }
      player.seekTo(0);
      expect(isHelp()).toBe(true);
      player.seekBy(-1000);
      expect(isHelp()).toBe(true);
      player.back(toFrames(1000));
      expect(isHelp()).toBe(true);
      player.jumpTo(frames(0));
      expect(isHelp()).toBe(true);
      player.seekTo(100_000);
      expect(isHelp()).toBe(true);
    });

    it('shows its advice also where nothing can sound', async () => {
      await start();
      tracks.breaksTracks = true;
      playTo(at(2));
      hear();
      answer('yes');
      expect(kind()).toBe('silent');
      expect(isHelp()).toBe(true);
      expect(element.sounding).toBe(false);
    });

    it('by mistake is asked again, and the rest is there again', () => {
      element.end(playing()?.timeline.length);
      player.takeBack();
      expect(kind()).toBe('playing');
      expect(title()).toBe('head');
      expect(player.moment.value?.step.kind).toBe('question');
      expect(answers()).toEqual({ 'questions/hydration.sore': 'yes' });
      hear();
      answer('no');
      expect(playing()?.timeline.ending.kind).toBe('rest');
      expect(title()).toBe('again');
    });
  });
});

describe('a failure', () => {
  it('of the track is tried again from where it stood', async () => {
    await start();
    playTo(stepAt(1));
    tracks.breaksTracks = true;
    player.oneMoreMinute();
    playTo(frames(stepAt(1) + 1000));
    playTo(frames(stepAt(2) - 10));
    player.go('next');
    expect(kind()).toBe('silent');
    const stood = player.position.value;
    tracks.breaksTracks = false;
    player.play();
    expect(kind()).toBe('playing');
    expect(player.position.value).toBe(stood);
  });

  it('of the very first word within the tap is told', async () => {
    tracks.throws = new RangeError('nothing is left to play');
    await start();
    expect(player.state.value).toMatchObject({ kind: 'failed', problem: 'cannot-play', request });
    tracks.throws = undefined;
    player.play();
    expect(kind()).toBe('playing');
  });

  it('of a kept place is tried again at that place', async () => {
    const from = placeAt({ timeline: threeSteps, changes: [], position: stepAt(1) });
    tracks.inMemory = false;
    tracks.fails = true;
    await player.start({ ...request, from });
    expect(kind()).toBe('failed');
    tracks.inMemory = true;
    tracks.fails = false;
    player.play();
    expect(player.position.value).toBe(stepAt(1));
  });
});

describe('standing', () => {
  it('shows a place without a sound, until it is played', async () => {
    const from = placeAt({ timeline: threeSteps, changes: [], position: stepAt(1) });
    await player.stand({ ...request, from });
    expect(kind()).toBe('paused');
    expect(element.sounding).toBe(false);
    player.play();
    expect(element.sounding).toBe(true);
    expect(player.position.value).toBe(stepAt(1));
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
