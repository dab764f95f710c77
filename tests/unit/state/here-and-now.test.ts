import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/player/machine';
import { createPlayer } from '../../../src/player/player';
import type { Comfort } from '../../../src/routine/comfort';
import { FakeBed, FakeElement, FakeTracks } from '../player/fakes';
import { resolved } from '../routine/resolved';

const { comfort, shown } = vi.hoisted(() => ({
  comfort: { now: {} as Comfort },
  shown: [] as unknown[],
}));

vi.mock('../../../src/state/route', () => ({
  navigate: (to: unknown) => void shown.push(to),
  route: signal({ screen: 'playing' }),
}));
vi.mock('../../../src/state/one-window', () => ({
  mayStart: () => true,
  mayShow: async () => true,
  holdTurnWhile: () => undefined,
}));
vi.mock('../../../src/storage/resume', () => ({
  keepResume: async () => undefined,
  forgetResume: async () => undefined,
  readResume: async () => undefined,
}));
vi.mock('../../../src/kept/comfort', () => ({
  comfort: {
    peek: () => comfort.now,
    get value() {
      return comfort.now;
    },
  },
  comfortAsked: () => undefined,
}));

const { brokenOffFor, comeBack, goOn, hereAndNow } = await import(
  '../../../src/state/here-and-now'
);
const playing = await import('../../../src/state/playing');
const { resumePoint } = await import('../../../src/state/resume');
const { stopAsked } = await import('../../../src/state/stop-question');

const request: Request = {
  routine: resolved('hydration', { people: 'more', touch: 'touch-free' }),
};

let element: FakeElement;

/** What plays now. */
const now = () => {
  const state = playing.player.value?.state.value;
  if (!state || !('request' in state)) throw new Error('nothing plays');
  return state.request;
};

beforeEach(() => {
  element = new FakeElement();
  comfort.now = {};
  shown.length = 0;
  resumePoint.value = undefined;
  playing.player.value = createPlayer(element, new FakeTracks(), new FakeBed());
});
afterEach(() => playing.player.value?.stop());

describe('coming back to here and now', () => {
  it('is for when something plays, and for nothing else', async () => {
    expect(hereAndNow()).toBeUndefined();
    await playing.player.value?.start(request);
    expect(hereAndNow()).toMatchObject({ interlude: true, routine: { spec: { id: 'grounding' } } });
    await playing.player.value?.start({ routine: resolved('grounding') });
    expect(hereAndNow()).toBeUndefined();
  });

  it('keeps the place of what plays, and plays as people are, with all of the senses', async () => {
    await playing.player.value?.start(request);
    element.playTo(70);
    stopAsked.value = true;
    await comeBack();
    expect(now()).toMatchObject({
      interlude: true,
      routine: {
        spec: { id: 'grounding' },
        settings: { people: 'more', touch: 'touch-free', length: 'standard' },
      },
    });
    expect(stopAsked.value).toBe(false);
    expect(resumePoint.value).toMatchObject({
      spec: { id: 'hydration' },
      place: { step: { stepId: 'hydration.two' } },
    });
  });

  it('leads back to where it stood, in the tone it began in', async () => {
    await playing.player.value?.start({ ...request, tone: 'plain' });
    element.playTo(70);
    await comeBack();
    const point = brokenOffFor(now());
    if (!point) throw new Error('nothing waits');
    await goOn(point);
    expect(now()).toMatchObject({
      routine: { spec: { id: 'hydration' } },
      from: point.place,
      tone: 'plain',
    });
    expect(now().interlude).toBeUndefined();
    expect(brokenOffFor(now())).toBeUndefined();
  });

  it('does not lead back to what has been refused meanwhile', async () => {
    await playing.player.value?.start({ routine: resolved('landing') });
    element.playTo(70);
    await comeBack();
    expect(brokenOffFor(now())).toMatchObject({ spec: { id: 'landing' } });
    comfort.now = { hydration: 'no', cuddle: 'no' };
    expect(brokenOffFor(now())).toBeUndefined();
  });
});
