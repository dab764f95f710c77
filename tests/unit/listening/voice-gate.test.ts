import { describe, expect, it } from 'vitest';
import { frames, toFrames } from '../../../src/catalogue/units';
import { createVoiceGate, voiceIsNear } from '../../../src/listening/voice-gate';
import { threeSteps } from '../player/fakes';

const cues = threeSteps.steps.flatMap((step) => step.cues);

describe('the voice', () => {
  it('is near from the start of each cue to a second after its end, and at no other time', () => {
    for (let at = 0; at < threeSteps.length; at += 1) {
      const near = cues.some(({ start, end }) => start <= at && at < end + toFrames(1));
      expect(voiceIsNear(threeSteps, frames(at)), String(at)).toBe(near);
    }
  });

  it('stays near over the border of a step', () => {
    const [one, two] = threeSteps.steps;
    const last = one?.cues.at(-1);
    if (!one || !two || !last) throw new Error('there are three steps');
    const late = { ...last, start: frames(one.end - 40), end: frames(one.end - 1) };
    const tight = {
      ...threeSteps,
      steps: [
        { ...one, cues: [late] },
        { ...two, cues: [] },
      ],
    };
    expect(voiceIsNear(tight, frames(one.end + 10))).toBe(true);
    expect(voiceIsNear(tight, frames(one.end + 100))).toBe(false);
  });
});

describe('an utterance', () => {
  it('counts when the voice was never near', () => {
    const gate = createVoiceGate(
      () => false,
      () => 0,
    );
    gate.hearing(0);
    expect(gate.admits(0)).toBe(true);
  });

  it('does not count while the voice is near, even when nothing told that it had begun', () => {
    expect(
      createVoiceGate(
        () => true,
        () => 0,
      ).admits(0),
    ).toBe(false);
  });

  it('does not count when it began with the voice near; the next one does', () => {
    let near = true;
    const gate = createVoiceGate(
      () => near,
      () => 0,
    );
    gate.hearing(0);
    near = false;
    gate.hearing(0);
    expect(gate.admits(0)).toBe(false);
    gate.hearing(1);
    expect(gate.admits(1)).toBe(true);
  });

  it('is known until it is over, also where another one has begun before that', () => {
    let near = true;
    const gate = createVoiceGate(
      () => near,
      () => 'asked',
    );
    gate.hearing(0);
    gate.hearing(1);
    near = false;
    gate.hearing(2);
    expect([0, 1, 2].map(gate.began)).toEqual(['none', 'none', { mark: 'asked' }]);
    expect([0, 1, 2].map(gate.admits)).toEqual([false, false, true]);
  });

  it('is known by the moment at which it began, whatever sounds when it ends', () => {
    let near = false;
    let moment = 'first';
    const gate = createVoiceGate(
      () => near,
      () => moment,
    );
    gate.hearing(0);
    moment = 'second';
    near = true;
    gate.hearing(0);
    expect(gate.began(0)).toEqual({ mark: 'first' });
    expect(gate.admits(0)).toBe(false);
    gate.hearing(1);
    expect(gate.began(1)).toBe('none');
    expect(gate.began(2)).toBe('unknown');
  });
});
