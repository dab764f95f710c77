import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frames } from '../../../src/catalogue/units';
import { builtIn } from '../../../src/routine/built-in';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { ResumePoint } from '../../../src/storage/resume';
import { freshDevice, openWindow } from '../kept/windows';

/** What the window's player and the windows beside it do. */
const stage = { underWay: signal(false), elsewhere: false };

/** A window of its own, without a player. */
const open = () =>
  openWindow(async () => {
    vi.doMock('../../../src/state/playing', () => ({
      player: signal(undefined),
      underWay: stage.underWay,
    }));
    vi.doMock('../../../src/state/load-player', () => ({
      loadPlayer: () => Promise.reject(new Error('there is no player here')),
    }));
    vi.doMock('../../../src/state/start', () => ({
      startRoutine: vi.fn(),
      requestOf: vi.fn(),
      showPlace: vi.fn(),
    }));
    vi.doMock('../../../src/state/one-window', () => ({ mayShow: async () => !stage.elsewhere }));
    const { readResume } = await import('../../../src/storage/resume');
    // What is kept once all has been done that this window has asked for.
    return { ...(await import('../../../src/state/resume')), kept: readResume };
  });

const point = (savedAt: number, more: Partial<ResumePoint> = {}): ResumePoint => ({
  spec: builtIn('massage'),
  settings: DEFAULT_SETTINGS,
  comfort: {},
  place: {
    step: { partId: 'massage', stepId: 'massage.back', nth: 0 },
    at: frames(900),
    stepLength: frames(2500),
    changes: [],
    shown: { title: 'Slow hands', left: frames(30_000) },
  },
  savedAt,
  ...more,
});

/** A busy machine takes its time to bring in what reads rows. */
const PATIENT = { timeout: 30_000 };

beforeEach(() => {
  freshDevice();
  stage.underWay.value = false;
  stage.elsewhere = false;
});
afterEach(() => {
  for (const path of ['playing', 'load-player', 'start']) vi.doUnmock(`../../../src/state/${path}`);
  vi.doUnmock('../../../src/state/one-window');
});

describe('the offer to carry on', () => {
  it('is the point that was kept, in every window, until it is forgotten in one', async () => {
    const a = await open();
    a.keep(point(1));
    await vi.waitFor(async () => expect(await a.kept()).toMatchObject({ savedAt: 1 }), PATIENT);
    const b = await open();
    await b.readResumePoint();
    expect(b.resumePoint.value).toMatchObject({ savedAt: 1 });
    a.forget();
    await vi.waitFor(() => expect(b.resumePoint.value).toBeUndefined(), PATIENT);
  });

  it('once declined is gone', async () => {
    const b = await open();
    b.keep(point(1));
    await b.notNow();
    expect(b.resumePoint.value).toBeUndefined();
    expect(await b.kept()).toBeUndefined();
  });

  it('when declined takes no place from a window that has kept a newer one', async () => {
    const b = await open();
    b.keep(point(1));
    await vi.waitFor(async () => expect(await b.kept()).toMatchObject({ savedAt: 1 }), PATIENT);
    const a = await open();
    a.keep(point(2));
    await vi.waitFor(async () => expect(await a.kept()).toMatchObject({ savedAt: 2 }), PATIENT);
    await b.notNow();
    await vi.waitFor(async () => expect(await b.kept()).toMatchObject({ savedAt: 2 }), PATIENT);
  });

  it('when declined takes no place from a window that has it under way', async () => {
    const a = await open();
    a.keep(point(1));
    await vi.waitFor(async () => expect(await a.kept()).toBeDefined(), PATIENT);
    const b = await open();
    await b.readResumePoint();
    stage.elsewhere = true;
    await b.notNow();
    expect(b.resumePoint.value).toBeUndefined();
    await vi.waitFor(async () => expect(await b.kept()).toMatchObject({ savedAt: 1 }), PATIENT);
  });

  it('is not read while a routine plays here, however late the answer is', async () => {
    const a = await open();
    a.keep(point(1));
    await vi.waitFor(async () => expect(await a.kept()).toBeDefined(), PATIENT);
    const b = await open();
    const reading = b.readResumePoint();
    stage.underWay.value = true;
    await reading;
    expect(b.resumePoint.value).toBeUndefined();
    await b.readResumePoint();
    expect(b.resumePoint.value).toBeUndefined();
  });

  it('of help leads there by itself, unless that was long ago', async () => {
    const a = await open();
    a.keep(point(Date.now(), { help: true }));
    await vi.waitFor(async () => expect(await a.kept()).toBeDefined(), PATIENT);
    const b = await open();
    const { showPlace } = await import('../../../src/state/start');
    await b.readResumePoint();
    expect(showPlace).toHaveBeenCalledOnce();
    a.keep(point(Date.now() - 13 * 3_600_000, { help: true }));
    await vi.waitFor(async () => expect(await a.kept()).toBeDefined(), PATIENT);
    const c = await open();
    await c.readResumePoint();
    expect(c.resumePoint.value).toBeUndefined();
    expect(await c.kept()).toBeUndefined();
  });

  it('heeds what has been refused since', async () => {
    const b = await open();
    const { keepComfort } = await import('../../../src/kept/comfort');
    keepComfort({ people: 2, comfort: { massage: 'no', cuddle: 'yes' } });
    const { comfort } = b.heeded(point(1, { comfort: { massage: 'maybe', cuddle: 'maybe' } }));
    expect(comfort).toEqual({ massage: 'no', cuddle: 'maybe' });
  });

  it('is refused where all of it was since, and not where it was begun in spite of that', async () => {
    const b = await open();
    const { keepComfort } = await import('../../../src/kept/comfort');
    const { isRefused } = await import('../../../src/routine/resolve');
    const [practice] = b
      .heeded(point(1))
      .parts.flatMap(({ content }) => (content.kind === 'practice' ? [content.practice] : []));
    if (!practice) throw new Error('the point is of no practice');
    expect(b.isRefusedSince(point(1))).toBe(false);
    keepComfort({ people: 2, comfort: { [practice]: 'no' } });
    expect(isRefused(b.heeded(point(1)))).toBe(true);
    expect(b.isRefusedSince(point(1))).toBe(true);
    expect(b.isRefusedSince(point(1, { comfort: { [practice]: 'no' } }))).toBe(false);
  });
});
