// What is tapped instead of being answered aloud, and what is asked for in private: in the player, and in
// what is kept of it.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Frames, frames, toSeconds } from '../../../src/catalogue/units';
import { followPlace } from '../../../src/followers/place-keeper';
import { createPlayer, type Player } from '../../../src/player/player';
import { compile } from '../../../src/routine/compile';
import type { RoutineCue, RoutineStep } from '../../../src/routine/routine';
import type { ResumePoint } from '../../../src/storage/resume';
import { resolved } from '../routine/resolved';
import { FakeBed, FakeElement, FakeTracks } from './fakes';

const cue = (id: string, role: RoutineCue['role']): RoutineCue => ({
  id: `injury-check.${id}.said`,
  role,
  text: `${id}.`,
  keep: 'always',
  quiet: 0,
});
const common = (id: string) =>
  ({ id: `injury-check.${id}`, title: id, keep: 'always', seconds: 20 }) as const;
const guided = (id: string): RoutineStep => ({
  kind: 'guided',
  ...common(id),
  cues: [cue(id, 'opening')],
});
const question = (id: string, yes: 'numb' | 'bruise' | 'call-head'): RoutineStep => ({
  kind: 'question',
  ...common(id),
  hold: 8,
  yes,
  cues: [cue(id, 'question')],
});

/** A check in small: signs to tap, findings to tap, and something private. */
const small = compile(
  {
    id: 'small',
    title: 'Small',
    parts: [
      {
        id: 'small',
        title: 'Small',
        minutes: 3,
        steps: [
          guided('start'),
          {
            kind: 'gate',
            ...common('wrong'),
            hold: 8,
            choices: { pick: 'one', of: [{ asks: 'injury-check.head', yes: 'call-head' }] },
            cues: [cue('wrong', 'question')],
          },
          question('head', 'call-head'),
          {
            kind: 'gate',
            ...common('found'),
            hold: 8,
            choices: {
              pick: 'any',
              of: [
                { asks: 'injury-check.numb', yes: 'numb' },
                { asks: 'injury-check.bruise', yes: 'bruise' },
              ],
            },
            cues: [cue('found', 'question')],
          },
          question('numb', 'numb'),
          question('bruise', 'bruise'),
          { kind: 'offer', ...common('private'), yes: 'stay', cues: [cue('private', 'opening')] },
          guided('end'),
        ],
      },
    ],
  },
  { cue: () => frames(100), chime: () => frames(50) },
);

let element: FakeElement;
let player: Player;
let log: (ResumePoint | 'forgotten')[];

const startOf = (title: string): Frames =>
  small.steps.find((step) => step.title === title)?.start ?? frames(0);
const playTo = (position: Frames) => element.playTo(toSeconds(position));
const title = () => player.moment.value?.step.title;
const settledSoon = () => new Promise<void>((done) => queueMicrotask(done));

beforeEach(async () => {
  element = new FakeElement();
  const tracks = new FakeTracks();
  tracks.timeline = small;
  player = createPlayer(element, tracks, new FakeBed());
  log = [];
  followPlace(player, {
    keep: (point) => void log.push(point),
    forget: () => void log.push('forgotten'),
  });
  await player.start({ routine: resolved('hydration') });
});

describe('what can be tapped', () => {
  it('is there while it is asked, and while its choices are asked aloud one by one', () => {
    expect(player.choosing.value).toBeUndefined();
    playTo(startOf('wrong'));
    expect(player.choosing.value).toMatchObject({ pick: 'one', of: [{ title: 'head' }] });
    // A sign has its own question; the list is not there any more.
    playTo(startOf('head'));
    expect(player.choosing.value).toBeUndefined();
    for (const at of ['found', 'numb', 'bruise']) {
      playTo(startOf(at));
      expect(player.choosing.value?.of.map((each) => each.title)).toEqual(['numb', 'bruise']);
    }
    playTo(startOf('private'));
    expect(player.choosing.value).toBeUndefined();
  });

  it('leads from a sign to help at once, and back to where it was shown', () => {
    playTo(startOf('wrong'));
    player.pick(['injury-check.head']);
    expect(title()).toBe('call-head');
    expect(player.help.value).toBeDefined();
    player.takeBack();
    expect(title()).toBe('wrong');
    expect(player.help.value).toBeUndefined();
  });

  it('goes on with what was tapped, and asks none of it aloud', () => {
    playTo(startOf('numb'));
    player.pick(['injury-check.bruise']);
    expect(title()).toBe('bruise');
    expect(player.moment.value?.step.advice).toBe('bruise');
    expect(player.moment.value?.next?.title).toBe('private');
  });

  it('goes on behind it all where nothing was tapped', () => {
    playTo(startOf('found'));
    player.pick([]);
    expect(title()).toBe('private');
  });

  it('is kept, and is so again after a reload', async () => {
    playTo(startOf('found'));
    player.pick(['injury-check.bruise']);
    playTo(frames(player.position.value + 50));
    const point = log.findLast((each) => each !== 'forgotten');
    if (!point) throw new Error('nothing is kept');
    const { timeline } = { timeline: player.state.value };
    player.stop();
    await player.start({ routine: resolved('hydration'), from: point.place });
    expect(title()).toBe('bruise');
    expect(player.state.value).toMatchObject({
      timeline: 'timeline' in timeline ? timeline.timeline : undefined,
    });
  });
});

describe('what is asked for in private', () => {
  beforeEach(() => {
    playTo(frames(startOf('head') + 30));
    log = [];
    player.bringOffer();
  });

  it('comes from wherever this is, and leads back there', () => {
    expect(title()).toBe('stay');
    expect(player.help.value).toBeDefined();
    player.takeBack();
    expect(player.position.value).toBe(startOf('head') + 30);
    expect(title()).toBe('head');
  });

  it('is kept nowhere, nor is it afterwards that it was', () => {
    playTo(frames(player.position.value + 200));
    player.pause();
    expect(log).toEqual([]);
    player.takeBack();
    playTo(frames(player.position.value + 100));
    expect(log.length).toBeGreaterThan(0);
    expect(JSON.stringify(log)).not.toMatch(/private|stay/);
    expect(player.changes.value).toEqual([]);
  });

  it('does not end: it begins again by itself, as long as nobody leaves', async () => {
    const first = player.help.value?.[0]?.start;
    const { timeline } = player.state.value as { timeline: { length: Frames } };
    element.end(timeline.length);
    await settledSoon();
    expect(player.position.value).toBe(first);
    expect(player.state.value.kind).toBe('playing');
    player.stop();
    expect(log).toEqual(['forgotten']);
  });
});
