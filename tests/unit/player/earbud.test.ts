// An earbud's button may go to the element itself, past the player: what it means is still the player's.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/player/machine';
import { createPlayer, type Player } from '../../../src/player/player';
import { createTrackElement } from '../../../src/player/track-element';
import type { Tracks } from '../../../src/player/tracks';
import { isAsking } from '../../../src/routine/timeline';
import { resolved } from '../routine/resolved';
import { AllHere, FakeBed, preparedWith, questions } from './fakes';
import { createScene, reelOf } from './rig';

class Questions extends AllHere implements Tracks {
  ready(request: Request) {
    return preparedWith(questions, request, reelOf);
  }
  async prepare(request: Request) {
    return this.ready(request);
  }
  outline(request: Request) {
    return this.prepare(request);
  }
}
const tracks = new Questions();

let scene: ReturnType<typeof createScene>;
let player: Player;

beforeEach(async () => {
  scene = createScene();
  player = createPlayer(createTrackElement(scene.audio), tracks, new FakeBed());
  void player.start({ routine: resolved('hydration') });
  await scene.settle();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const playToEnd = async () => {
  scene.audio.pass(10_000);
  await scene.settle();
};
const earbudPlays = async () => {
  void scene.audio.play();
  await scene.settle();
};

describe('an earbud that plays the element behind the end', () => {
  it('says the help again that is shown there, and takes nothing of it away', async () => {
    const urgent = questions.steps.filter(isAsking)[1];
    player.seekTo((urgent?.start ?? 0) * 0.024 + 2);
    const asked = player.asked.value;
    if (!asked) throw new Error('nothing is asked');
    player.answer(asked, 'yes');
    await scene.settle();
    const help = player.help.value;
    expect(help).toBeDefined();
    await playToEnd();
    expect(scene.audio.sounds).toBe(false);
    await earbudPlays();
    expect(player.state.value.kind).toBe('playing');
    expect(player.help.value).toEqual(help);
    expect(player.position.value).toBe(help?.[0]?.start);
  });

  it('starts afresh, with nothing answered', async () => {
    const first = questions.steps.find(isAsking);
    player.seekTo((first?.start ?? 0) * 0.024 + 2);
    const asked = player.asked.value;
    if (!asked) throw new Error('nothing is asked');
    player.answer(asked, 'no');
    await scene.settle();
    expect(player.changes.value).toHaveLength(1);
    await playToEnd();
    expect(player.state.value.kind).toBe('finished');
    await earbudPlays();
    expect(player.state.value.kind).toBe('playing');
    expect(player.position.value).toBe(0);
    expect(player.changes.value).toEqual([]);
  });
});
