import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/player/machine';
import { builtIn } from '../../../src/routine/built-in';
import { sealedSlug } from '../../../src/routine/codec/slug';
import { find } from '../../../src/routine/found';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Wish } from '../../../src/routine/suggest';
import type { Route } from '../../../src/state/route';
import type { ComfortList } from '../../../src/storage/schema';
import { freshDevice, openWindow } from '../kept/windows';

const order = { spec: builtIn('landing'), settings: DEFAULT_SETTINGS };
const NO_CUDDLE: ComfortList = { people: 2, comfort: { cuddle: 'no' } };

/** The list that the device answers with, when it does. */
let answer: (list: ComfortList | undefined) => void;
/** Where people were led. */
let shown: Route[];
/** What the player was asked to start. */
let started: Request[];

const open = () =>
  openWindow(async () => {
    vi.doMock('../../../src/storage/comfort', () => ({
      readComfortList: () => new Promise((resolve) => (answer = resolve)),
    }));
    vi.doMock('../../../src/state/route', () => ({
      navigate: (to: Route) => void shown.push(to),
      route: signal({ screen: 'home' }),
    }));
    vi.doMock('../../../src/state/one-window', () => ({
      mayStart: () => true,
      holdTurnWhile: () => undefined,
    }));
    vi.doMock('../../../src/player', () => ({
      createAppPlayer: () => ({
        state: signal({ kind: 'idle' }),
        stepIndex: signal(undefined),
        underWay: signal(false),
        help: signal(undefined),
        start: async (request: Request) => void started.push(request),
      }),
    }));
    await (await import('../../../src/kept/language')).startSpeaking();
    const { startRoutine } = await import('../../../src/state/start');
    const { readComfort } = await import('../../../src/kept/comfort');
    await (await import('../../../src/state/load-player')).loadPlayer();
    return { startRoutine, readComfort };
  });

/** Until the device has been asked. */
const asked = () => vi.dynamicImportSettled();

beforeEach(() => {
  freshDevice();
  started = [];
  shown = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  // What is still being brought in would take the place of what the next test has it find.
  await vi.dynamicImportSettled();
  for (const path of ['storage/comfort', 'state/route', 'state/one-window', 'player']) {
    vi.doUnmock(`../../../src/${path}`);
  }
});

describe('a start', () => {
  it('of what people have refused altogether shows the page that says so', async () => {
    const { readComfort, startRoutine } = await open();
    const reading = readComfort();
    await asked();
    answer({ people: 2, comfort: { hydration: 'no' } });
    await reading;
    const wish = {
      how: [],
      feelings: [],
      circumstances: [],
      hurt: false,
      minutes: 3,
      people: 'two',
      touch: 'touch',
    };
    const spec = find(wish as Wish, { cuddle: 'no' });
    if (!spec) throw new Error('nothing is found');
    await startRoutine({ spec, settings: DEFAULT_SETTINGS });
    expect(started).toEqual([]);
    expect(shown).toEqual([{ screen: 'routine', slug: sealedSlug(spec) }]);
  });

  it('waits for the comfort list, and plays nothing that anyone refused', async () => {
    const { readComfort, startRoutine } = await open();
    void readComfort();
    await asked();
    const starting = startRoutine(order);
    await vi.advanceTimersByTimeAsync(500);
    expect(started).toEqual([]);
    answer(NO_CUDDLE);
    await starting;
    expect(started).toMatchObject([
      {
        routine: {
          spec: { id: 'landing' },
          parts: [{ id: 'hydration' }],
          comfort: { cuddle: 'no' },
        },
      },
    ]);
  });

  it('does not wait for ever: then everything is asked about first', async () => {
    const { readComfort, startRoutine } = await open();
    void readComfort();
    await asked();
    const starting = startRoutine(order);
    await vi.advanceTimersByTimeAsync(1000);
    await starting;
    expect(started).toMatchObject([
      { routine: { comfort: { cuddle: 'maybe', hydration: 'maybe' } } },
    ]);
  });

  it('waits for nothing once the list is known', async () => {
    const { readComfort, startRoutine } = await open();
    const reading = readComfort();
    await asked();
    answer(undefined);
    await reading;
    void startRoutine(order);
    // Within the tap itself: phones look at that.
    expect(started).toMatchObject([{ routine: { comfort: {} } }]);
  });

  it('is in the tone that was chosen; a mood, or how it began, may ask for another', async () => {
    const { readComfort, startRoutine } = await open();
    const reading = readComfort();
    await asked();
    answer(undefined);
    await reading;
    const { tone } = await import('../../../src/kept/tone');
    await startRoutine(order);
    await tone.choose('playful');
    await startRoutine(order);
    await startRoutine({ ...order, tone: 'tender' });
    expect(started.map((request) => request.tone)).toEqual(['tender', 'playful', 'tender']);
  });

  it('of what broke off leaves out what has been refused since', async () => {
    const { readComfort, startRoutine } = await open();
    const reading = readComfort();
    await asked();
    answer(NO_CUDDLE);
    await reading;
    const from = {} as NonNullable<Request['from']>;
    const carriedOn = { comfort: { hydration: 'maybe' }, prelude: undefined, from } as const;
    await startRoutine({ ...order, carriedOn });
    const comfort = { hydration: 'maybe', cuddle: 'no' };
    expect(started).toMatchObject([{ routine: { comfort }, from }]);
  });
});
