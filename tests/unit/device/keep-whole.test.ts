import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWhole, type Whole } from '../../../src/device/keep-whole';
import type { Offline, VoicesHere } from '../../../src/device/page';
import type { KeptVoices, PageMessage, Standing, WorkerMessage } from '../../../src/sw/messages';

type Answer = (message: PageMessage) => Standing | undefined;

/** A worker as the page sees it. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState;
  readonly answer: Answer;
  readonly asked: PageMessage['type'][] = [];

  constructor(state: ServiceWorkerState, answer: Answer = () => undefined) {
    super();
    this.state = state;
    this.answer = answer;
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  tell(data: WorkerMessage): void {
    container.dispatchEvent(Object.assign(new Event('message'), { data, source: this }));
  }
  postMessage(message: PageMessage, [port]: MessagePort[] = []): void {
    this.asked.push(message.type);
    const answer = this.answer(message);
    if (answer) port?.postMessage(answer);
  }
}

let container: EventTarget;
/** What registering brings, in turn. */
let workers: FakeWorker[];
let registered: number;
let offline: Signal<Offline>;
let voices: Signal<VoicesHere>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  workers = [];
  registered = 0;
  container = Object.assign(new EventTarget(), {
    async register() {
      const worker = workers[registered] ?? workers.at(-1);
      registered += 1;
      return {
        active: worker?.state === 'activated' ? worker : null,
        installing: worker?.state === 'installing' ? worker : null,
        waiting: null,
      };
    },
  });
  vi.stubGlobal('ServiceWorker', FakeWorker);
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => undefined);
  offline = signal<Offline>({ kind: 'checking' });
  voices = signal<VoicesHere>({ kind: 'unknown' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keep(...these: FakeWorker[]): void {
  keepWith(undefined, ...these);
}

function keepWith(kept: KeptVoices | undefined, ...these: FakeWorker[]): Whole {
  workers = these;
  const page = { script: 'https://app.example/main.js', isInUse: () => false };
  const versions = { watch: () => {}, compare: () => {}, apply: () => {} };
  const whole = keepWhole(page, { offline, voices }, versions, kept);
  whole.now();
  return whole;
}

const WHOLE: Standing = { missing: 0, alsoMissing: 0, voices: {}, serves: true };
const whole = () => WHOLE;
const progress = (done: number): WorkerMessage => ({ type: 'progress', done, total: 100 });
/** Ports take their own time, and a busy machine takes more. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 30_000 });
const shows = (now: Partial<Offline>) => until(() => expect(offline.value).toMatchObject(now));
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('the first install', () => {
  it('shows bytes, and claims to be ready once it has looked', async () => {
    const worker = new FakeWorker('installing', whole);
    keep(worker);
    await shows({ kind: 'installing', done: 0 });
    worker.tell(progress(40));
    await shows({ kind: 'installing', done: 40, total: 100 });
    worker.become('activated');
    await shows({ kind: 'ready' });
    expect(new Set(worker.asked)).toEqual(new Set(['look']));
  });

  it('goes on with another worker when the browser gives one up, and hears no more of that', async () => {
    const [first, second] = [new FakeWorker('installing'), new FakeWorker('installing', whole)];
    keep(first, second);
    await shows({ kind: 'installing' });
    first.tell(progress(60));
    first.become('redundant');
    first.tell(progress(100));
    await pass(5);
    await until(() => expect(registered).toBe(2));
    await shows({ kind: 'installing', done: 60 });
    second.tell(progress(80));
    first.tell(progress(100));
    await shows({ kind: 'installing', done: 80 });
    second.become('activated');
    await shows({ kind: 'ready' });
  });

  it.each(['before', 'after'])(
    'says the reason that comes %s the end, until it gets further',
    async (when) => {
      const [first, second] = [new FakeWorker('installing'), new FakeWorker('installing')];
      keep(first, second);
      await shows({ kind: 'installing' });
      first.tell(progress(60));
      if (when === 'before') first.tell({ type: 'failed', reason: 'quota' });
      first.become('redundant');
      await pass(0.5);
      if (when === 'after') first.tell({ type: 'failed', reason: 'quota' });
      await shows({ kind: 'failed', reason: 'quota' });
      first.tell(progress(100));
      await pass(5);
      await until(() => expect(registered).toBe(2));
      second.tell(progress(60));
      await shows({ kind: 'failed', reason: 'quota' });
      second.tell(progress(61));
      await shows({ kind: 'installing', done: 61 });
    },
  );
});

describe('each voice, while the first version is stored', () => {
  const shown = (done: number) =>
    until(() => expect(voices.value).toMatchObject({ standings: { ember: { done, total: 90 } } }));
  const storing = (state: ServiceWorkerState, store: { done: number }) =>
    new FakeWorker(state, () => ({
      ...WHOLE,
      voices: { ember: { missing: 9, done: store.done, total: 90 } },
    }));

  it('says how large it is and how far it has come, and so it stays when that fails', async () => {
    const store = { done: 0 };
    const worker = storing('installing', store);
    keep(worker);
    await shown(0);
    store.done = 50;
    worker.tell(progress(60));
    await shown(50);
    worker.tell({ type: 'failed', reason: 'network' });
    worker.become('redundant');
    await shows({ kind: 'failed' });
    await shown(50);
    expect(voices.value).toMatchObject({ failed: 'network' });
  });

  it('is looked at when something has come, and not for each few bytes', async () => {
    const worker = storing('installing', { done: 0 });
    keep(worker);
    await shown(0);
    for (const done of [1, 2, 3, 4]) worker.tell(progress(done));
    expect(worker.asked).toEqual(['look']);
    worker.tell(progress(5));
    expect(worker.asked).toEqual(['look', 'look']);
  });

  it('is not waited for where the worker does not tell', async () => {
    keep(new FakeWorker('installing'));
    await shows({ kind: 'installing' });
    expect(voices.value).toEqual({ kind: 'unknown' });
    await pass(31);
    expect(voices.value).toEqual({ kind: 'known', standings: {} });
  });
});

describe('the claim', () => {
  it('is made only once what is missing is stored, one file after the other', async () => {
    let missing = 3;
    const worker = new FakeWorker('activated', ({ type }) => {
      if (type === 'store-next') missing -= 1;
      return { ...WHOLE, missing };
    });
    const seen: string[] = [];
    offline.subscribe(({ kind }) => void seen.push(kind));
    keep(worker);
    await shows({ kind: 'ready' });
    expect(worker.asked).toEqual(['look', 'store-next', 'store-next', 'store-next']);
    expect(seen).toEqual(['checking', 'installing', 'ready']);
  });

  it('is not made while a file cannot be had, and is made when it can', async () => {
    let failed: Standing['failed'] = 'wrong';
    const worker = new FakeWorker('activated', ({ type }) => {
      if (type === 'look' || failed) return { ...WHOLE, missing: 1, ...(failed && { failed }) };
      return WHOLE;
    });
    keep(worker);
    await shows({ kind: 'failed', reason: 'wrong' });
    failed = undefined;
    await pass(3);
    await shows({ kind: 'ready' });
  });

  it('is not made of a worker that does not answer', async () => {
    keep(new FakeWorker('activated'));
    await pass(60);
    expect(offline.value).toEqual({ kind: 'checking' });
  });
});

describe('a voice beside', () => {
  const voicesOf = (missing: number) => ({ rowan: { missing, done: 3 - missing, total: 3 } });

  it('comes without a word against what is whole, and says how far it is', async () => {
    let missing = 3;
    const worker = new FakeWorker('activated', ({ type }) => {
      if (type === 'store-next') missing -= 1;
      return { ...WHOLE, alsoMissing: missing, voices: voicesOf(missing) };
    });
    const seen: string[] = [];
    offline.subscribe(({ kind }) => void seen.push(kind));
    const left: unknown[] = [];
    voices.subscribe((now) => void left.push(now.kind === 'known' && now.standings.rowan?.missing));
    keepWith({ speaks: 'ember', also: ['rowan'] }, worker);
    await until(() => expect(left.at(-1)).toBe(0));
    expect(worker.asked[0]).toBe('keep-voices');
    expect(left).toEqual([false, 3, 2, 1, 0]);
    await until(() => expect(seen).toEqual(['checking', 'ready']));
  });

  it('that cannot be had is said of the voice, not of the app, and comes later', async () => {
    let failed: Standing['failed'] = 'quota';
    const worker = new FakeWorker('activated', ({ type }) => ({
      ...WHOLE,
      ...(type === 'look' || failed ? { alsoMissing: 1, voices: voicesOf(1) } : {}),
      ...(type === 'store-next' && failed && { failed }),
    }));
    keep(worker);
    await until(() => expect(voices.value).toMatchObject({ failed: 'quota' }));
    expect(offline.value).toEqual({ kind: 'ready' });
    failed = undefined;
    await pass(3);
    await until(() => expect(voices.value).toMatchObject({ kind: 'known', failed: undefined }));
  });

  it('need not be waited for where nothing can be kept', async () => {
    Object.assign(container, { register: () => Promise.reject(new TypeError('not here')) });
    keep();
    await shows({ kind: 'failed' });
    expect(voices.value).toEqual({ kind: 'known', standings: {} });
  });

  it('is unknown to a worker of an earlier version, which can be whole all the same', async () => {
    keep(new FakeWorker('activated', () => ({ missing: 0, serves: true }) as Standing));
    await shows({ kind: 'ready' });
    expect(voices.value).toMatchObject({ kind: 'known', standings: {} });
  });

  it('is chosen while the first version is stored: whoever stores hears it at once', async () => {
    const worker = new FakeWorker('installing', whole);
    const kept = keepWith({ speaks: 'ember', also: [] }, worker);
    await shows({ kind: 'installing' });
    kept.keepVoices({ speaks: 'rowan', also: [] });
    expect(worker.asked.filter((type) => type !== 'look')).toEqual(['keep-voices', 'keep-voices']);
  });
});
