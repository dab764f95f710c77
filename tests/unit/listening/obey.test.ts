// What comes of what an ear tells, with the real player: what each word does, what it never does, and when the
// microphone is open.
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toSeconds } from '../../../src/catalogue/units';
import type { Command } from '../../../src/listening/command';
import type { Certainty, Listener, Recogniser, Standing } from '../../../src/listening/recogniser';
import type { Hearing } from '../../../src/listening/sign';
import { createPlayer, type Player } from '../../../src/player/player';
import { FakeBed, FakeElement, FakeTracks, questions } from '../player/fakes';
import { resolved } from '../routine/resolved';

const { shown, nudges, time, vibrates } = vi.hoisted(() => ({
  shown: [] as string[],
  nudges: [] as string[],
  time: { is: 'as-suits' },
  vibrates: { is: false },
}));

vi.mock('../../../src/state/route', () => ({
  navigate: ({ screen }: { screen: string }) => void shown.push(screen),
  route: signal({ screen: 'playing' }),
}));
vi.mock('../../../src/device/vibration', () => ({
  canVibrate: () => true,
  nudge: (meaning: string) => void nudges.push(meaning),
}));
vi.mock('../../../src/kept/switches', () => ({ vibration: { peek: () => vibrates.is } }));
vi.mock('../../../src/kept/listening', () => ({
  listenTime: {
    get value() {
      return time.is;
    },
  },
}));

const { listenFor } = await import('../../../src/listening/obey');
const { stopAsked } = await import('../../../src/state/stop-question');

/** An ear that hears what a test says. */
class FakeEar implements Recogniser {
  listener: Listener | undefined;
  opened = 0;
  sounds: string[] = [];
  canSound = true;
  #utterance = 0;

  availability = async () => 'ready' as const;
  install = async () => true;
  askForMicrophone = async () => undefined;
  inEarbuds = async () => false;
  sound(tone: string) {
    if (this.canSound) this.sounds.push(tone);
    return this.canSound;
  }
  listen(listener: Listener) {
    this.listener = listener;
    this.opened += 1;
    return () => {
      if (this.listener === listener) this.listener = undefined;
    };
  }
  begin() {
    this.#utterance += 1;
    this.listener?.hearing(this.#utterance);
  }
  end(command?: Command, certainty: Certainty = 'sure') {
    this.listener?.heard(this.#utterance, command && { command, certainty });
  }
  say(command: Command, certainty?: Certainty) {
    this.begin();
    this.end(command, certainty);
  }
  stand(standing: Standing) {
    this.listener?.stands(standing);
  }
}

let element: FakeElement;
let player: Player;
let ear: FakeEar;
let signs: Hearing[];
let end: () => void;

const title = () => player.moment.value?.step.title;
const sign = () => signs.at(-1);
const said = () => {
  const now = sign();
  return now && 'said' in now ? now.said : undefined;
};
const startOf = (name: string) => {
  const step = questions.steps.find((each) => each.title === name);
  if (!step) throw new Error(`no ${name}`);
  return step;
};
/** Plays to so many seconds behind the last word of `name`. */
const playBehind = (name: string, seconds: number) => {
  const cue = startOf(name).cues.at(-1);
  element.playTo(toSeconds(cue?.end ?? startOf(name).start) + seconds);
};
const listen = (inEarbuds = false) => {
  end = listenFor(player, ear, inEarbuds, (hearing) => signs.push(hearing));
  ear.stand({ kind: 'listening', earbuds: inEarbuds });
};

beforeEach(async () => {
  element = new FakeElement();
  const tracks = new FakeTracks();
  tracks.timeline = questions;
  player = createPlayer(element, tracks, new FakeBed());
  await player.start({ routine: resolved('hydration') });
  ear = new FakeEar();
  signs = [];
  end = () => {};
  time.is = 'as-suits';
  vibrates.is = false;
  for (const all of [shown, nudges]) all.length = 0;
  stopAsked.value = false;
});

afterEach(() => end());

describe('a word', () => {
  it('does what it says, is shown, and sounds or is felt', () => {
    listen();
    playBehind('start', 3);
    ear.say('pause');
    expect(player.state.value.kind).toBe('paused');
    expect(said()).toEqual({ kind: 'understood', command: 'pause' });
    expect(ear.sounds).toEqual(['understood']);
    expect(nudges).toEqual([]);
    ear.say('goOn');
    expect(player.state.value.kind).toBe('playing');
    vibrates.is = true;
    ear.say('next');
    expect(title()).toBe('sore');
    expect(nudges).toEqual(['understood']);
    vibrates.is = false;
    ear.canSound = false;
    playBehind('sore', 3);
    ear.say('stop');
    expect(nudges).toEqual(['understood', 'understood']);
    expect(stopAsked.value).toBe(true);
    ear.say('no');
    expect(stopAsked.value).toBe(true);
    ear.say('goOn');
    expect(stopAsked.value).toBe(false);
  });

  it('for help opens what the touch opens: the voice pauses, and the page says whom to call', () => {
    listen();
    playBehind('start', 3);
    ear.say('help');
    expect(player.state.value.kind).toBe('paused');
    expect(shown).toEqual(['help']);
  });

  it('that is unsure does nothing', () => {
    listen();
    playBehind('start', 3);
    for (const command of ['pause', 'goOn', 'next', 'stop', 'help'] as const) {
      ear.say(command, 'unsure');
    }
    expect(player.state.value.kind).toBe('playing');
    expect(title()).toBe('start');
    expect(shown).toEqual([]);
    expect(said()).toBeUndefined();
  });

  it('that is unsure, and said again, does what it says; help has to be sure', () => {
    listen();
    playBehind('start', 3);
    ear.say('pause', 'unsure');
    ear.say('pause', 'unsure');
    expect(player.state.value.kind).toBe('paused');
    expect(said()).toEqual({ kind: 'understood', command: 'pause' });
    for (let time = 0; time < 3; time += 1) ear.say('help', 'unsure');
    expect(shown).toEqual([]);
  });

  it('of our own voice is nothing that ours is said again after', () => {
    listen();
    const cue = startOf('start').cues[0];
    element.playTo(toSeconds(cue?.start ?? startOf('start').start) + 0.5);
    ear.say('pause', 'unsure');
    playBehind('start', 3);
    ear.say('pause', 'unsure');
    expect(player.state.value.kind).toBe('playing');
  });

  it('that is unsure in a routine is not said again at the question whether to stop', () => {
    listen();
    playBehind('start', 3);
    ear.say('stop', 'unsure');
    ear.say('stop');
    expect(stopAsked.value).toBe(true);
    ear.say('goOn', 'unsure');
    stopAsked.value = false;
    ear.say('goOn', 'unsure');
    expect(player.state.value.kind).toBe('paused');
  });

  it('of our own voice, or begun under it, does nothing', () => {
    listen();
    const cue = startOf('start').cues[0];
    element.playTo(toSeconds(cue?.start ?? startOf('start').start) + 0.5);
    ear.say('next');
    ear.begin();
    playBehind('start', 3);
    ear.end('next');
    expect(title()).toBe('start');
    ear.say('next');
    expect(title()).toBe('sore');
  });
});

describe('an answer', () => {
  it('answers only what is asked', () => {
    listen();
    playBehind('start', 3);
    ear.say('yes');
    ear.say('no');
    expect(said()).toBeUndefined();
    playBehind('sore', 2);
    ear.say('no', 'fair');
    expect(said()).toEqual({ kind: 'understood', command: 'no' });
    expect(title()).toBe('head');
  });

  it('of no to a red flag has to be sure, or said again', () => {
    listen();
    playBehind('head', 2);
    ear.say('no', 'fair');
    expect(title()).toBe('head');
    expect(said()).toEqual({ kind: 'no-again' });
    expect(ear.sounds).toEqual(['unsure']);
    ear.say('no', 'fair');
    expect(said()).toEqual({ kind: 'understood', command: 'no' });
    expect(title()).toBe('again');
  });

  it('of yes to a red flag leads to help at once', () => {
    listen();
    playBehind('head', 2);
    ear.say('no', 'fair');
    // Whatever the sign asks for: a yes is a yes to the question.
    ear.say('yes', 'fair');
    expect(player.help.value).toBeDefined();
  });

  it('that is unsure is asked about once, then left open', () => {
    listen();
    playBehind('sore', 2);
    ear.say('yes', 'unsure');
    expect(said()).toEqual({ kind: 'unsure' });
    const before = signs.length;
    ear.say('no', 'unsure');
    expect(signs.length).toBe(before);
    expect(title()).toBe('sore');
    // Another question may be asked about anew.
    playBehind('head', 2);
    ear.say('yes', 'unsure');
    expect(said()).toEqual({ kind: 'unsure' });
    expect(signs.length).toBeGreaterThan(before);
  });

  it('of yes that is unsure, and said again, is a yes; a no never is', () => {
    listen();
    playBehind('sore', 2);
    ear.say('no', 'unsure');
    ear.say('no', 'unsure');
    ear.say('no', 'unsure');
    expect(title()).toBe('sore');
    ear.say('yes', 'unsure');
    expect(title()).toBe('sore');
    ear.say('yes', 'unsure');
    expect(said()).toEqual({ kind: 'understood', command: 'yes' });
    expect(player.asked.value).toBeUndefined();
  });

  it('that was unsure at one question is not said again at the next', () => {
    listen();
    playBehind('sore', 2);
    ear.say('yes', 'unsure');
    playBehind('head', 2);
    ear.say('yes', 'unsure');
    expect(player.help.value).toBeUndefined();
    expect(title()).toBe('head');
  });

  it('is never given by any other word', () => {
    const others = ['pause', 'goOn', 'repeat', 'longer', 'next', 'stop'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...others), fc.constantFrom('sure', 'fair', 'unsure'))),
        (words) => {
          ear = new FakeEar();
          signs = [];
          stopAsked.value = false;
          player.seekTo(0);
          listen();
          for (const [command, certainty] of words) {
            playBehind('head', 2);
            ear.say(command, certainty);
            const now = player.state.value;
            if ('timeline' in now) expect(now.timeline.answers).toEqual({});
          }
          end();
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the microphone', () => {
  it('is open all the time, and how it does is shown', () => {
    listen();
    expect(ear.opened).toBe(1);
    expect(sign()).toEqual({ kind: 'listening' });
    ear.stand({ kind: 'away', why: 'muted' });
    expect(sign()).toEqual({ kind: 'away', why: 'muted' });
    ear.stand({ kind: 'fault', why: 'lost' });
    expect(sign()).toEqual({ kind: 'fault', why: 'lost' });
    end();
    expect(ear.listener).toBeUndefined();
  });

  it('of earbuds is open only while a question waits for its answer', () => {
    listen(true);
    expect(ear.opened).toBe(0);
    expect(sign()).toMatchObject({ kind: 'between-questions', earbuds: true });
    playBehind('start', 3);
    expect(ear.opened).toBe(0);
    // Its words are still heard as they should sound.
    const cue = startOf('sore').cues[0];
    element.playTo(toSeconds(cue?.start ?? startOf('sore').start) + 0.5);
    expect(ear.listener).toBeUndefined();
    playBehind('sore', 0.1);
    expect(ear.listener).toBeDefined();
    ear.stand({ kind: 'listening', earbuds: true });
    playBehind('sore', 1.5);
    ear.say('no');
    expect(title()).toBe('head');
    expect(ear.listener).toBeUndefined();
    expect(sign()).toEqual({
      kind: 'between-questions',
      earbuds: true,
      said: { kind: 'understood', command: 'no' },
    });
  });

  it('that turns out to be in earbuds is closed until a question comes', () => {
    end = listenFor(player, ear, false, (hearing) => signs.push(hearing));
    expect(ear.opened).toBe(1);
    ear.stand({ kind: 'listening', earbuds: true });
    expect(ear.listener).toBeUndefined();
    playBehind('sore', 0.1);
    expect(ear.opened).toBe(2);
  });

  it('is open as someone wants it', () => {
    time.is = 'always';
    listen(true);
    expect(ear.opened).toBe(1);
    end();
    time.is = 'at-questions';
    listen();
    expect(ear.opened).toBe(1);
    expect(sign()).toMatchObject({ kind: 'between-questions', earbuds: false });
    stopAsked.value = true;
    expect(ear.opened).toBe(2);
  });
});
