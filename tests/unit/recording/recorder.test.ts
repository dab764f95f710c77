import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Maker } from '../../../src/recording/make';
import { createRecorder, type Microphone } from '../../../src/recording/recorder';
import { LONGEST } from '../../../src/takes/speech';

const CLIP = { frames: new Uint8Array(96), silences: [], loudness: -19 };
const RATE = 1000;

/** A microphone that is opened, heard, silenced and lost by a test. */
function createScene() {
  const open = { count: 0, closed: 0, tones: 0 };
  const track = new EventTarget();
  let sound: MessagePort | undefined;
  let refusal: Error | undefined;
  const microphone: Microphone = {
    async open() {
      if (refusal) throw refusal;
      open.count += 1;
      return { getAudioTracks: () => [track] } as unknown as MediaStream;
    },
    async lay(_stream, hand) {
      const { port1, port2 } = new MessageChannel();
      sound = port1;
      hand(port2, RATE);
      return {
        flow: () => 'flows',
        resume: () => undefined,
        tone: () => {
          open.tones += 1;
        },
        close: () => undefined,
      };
    },
    faultOf: (error) => (error === refusal ? 'refused' : 'lost'),
    isInEarbuds: () => false,
    release: () => {
      open.count -= 1;
    },
    closed: () => {
      open.closed += 1;
    },
  };
  const made: { recording: Float32Array; rate: number }[] = [];
  let answer: Maker['make'] = async () => ({ kind: 'made', clip: CLIP });
  const maker: Maker = {
    make(recording, rate) {
      made.push({ recording, rate });
      return answer(recording, rate);
    },
    end: () => undefined,
  };
  const recorder = createRecorder(async () => microphone, maker);
  return {
    recorder,
    open,
    made,
    track,
    refuse: (error: Error) => {
      refusal = error;
    },
    answerWith: (how: Maker['make']) => {
      answer = how;
    },
    async hear(block: Float32Array) {
      sound?.postMessage(block);
      await new Promise((heard) => setImmediate(heard));
      await new Promise((heard) => setImmediate(heard));
    },
  };
}

const kind = ({ recorder }: ReturnType<typeof createScene>) => recorder.state.value.kind;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** Begins at once, without a count. */
async function begun() {
  const scene = createScene();
  scene.recorder.begin(0);
  await vi.waitFor(() => expect(kind(scene)).toBe('recording'));
  return scene;
}

describe('recording', () => {
  it('counts first, softly, and takes down nothing of that', async () => {
    const scene = createScene();
    const { recorder, open } = scene;
    recorder.begin(3);
    expect(kind(scene)).toBe('opening');
    await vi.waitFor(() => expect(recorder.state.value).toEqual({ kind: 'counting', left: 3 }));
    await scene.hear(new Float32Array(50).fill(0.5));
    vi.advanceTimersByTime(700);
    expect(recorder.state.value).toEqual({ kind: 'counting', left: 2 });
    vi.advanceTimersByTime(1400);
    expect(kind(scene)).toBe('recording');
    expect(open.tones).toBe(3);
    await scene.hear(new Float32Array(20).fill(0.25));
    recorder.stop();
    expect(scene.made[0]?.recording).toEqual(new Float32Array(20).fill(0.25));
    expect(scene.made[0]?.rate).toBe(RATE);
  });

  it('tells how loud it is, and closes the microphone before it makes a clip', async () => {
    const scene = await begun();
    await scene.hear(new Float32Array(50).fill(0.1));
    expect(scene.recorder.level.value).toBeGreaterThan(0.5);
    scene.recorder.stop();
    expect(kind(scene)).toBe('making');
    expect(scene.open).toMatchObject({ count: 0, closed: 1 });
    expect(scene.recorder.level.value).toBe(0);
    await vi.waitFor(() =>
      expect(scene.recorder.state.value).toEqual({ kind: 'made', clip: CLIP }),
    );
  });

  it('lets go of the microphone wherever it is given up, also while it is being opened', async () => {
    const scene = createScene();
    scene.recorder.begin(0);
    scene.recorder.reset();
    await vi.waitFor(() => expect(scene.open.count).toBe(0));
    scene.recorder.begin(3);
    await vi.waitFor(() => expect(kind(scene)).toBe('counting'));
    scene.recorder.reset();
    expect(scene.open.count).toBe(0);
    expect(kind(scene)).toBe('idle');
    vi.advanceTimersByTime(10_000);
    expect(kind(scene)).toBe('idle');
  });
});

describe('what goes wrong', () => {
  const why = ({ recorder }: ReturnType<typeof createScene>) =>
    recorder.state.value.kind === 'fault' && recorder.state.value.why;

  it('is told where the microphone is refused', async () => {
    const scene = createScene();
    scene.refuse(new Error('no'));
    scene.recorder.begin(3);
    await vi.waitFor(() => expect(why(scene)).toBe('refused'));
    // An iPhone is told that nothing records any more.
    expect(scene.open.closed).toBe(1);
  });

  it('is told where it goes while someone speaks', async () => {
    const scene = await begun();
    scene.track.dispatchEvent(new Event('ended'));
    expect(why(scene)).toBe('unplugged');
    expect(scene.open.count).toBe(0);
  });

  it('is told where it is silenced, or no sound comes any more', async () => {
    const silenced = await begun();
    silenced.track.dispatchEvent(new Event('mute'));
    expect(why(silenced)).toBe('interrupted');
    const stalled = await begun();
    await stalled.hear(new Float32Array(10));
    vi.advanceTimersByTime(3000);
    expect(why(stalled)).toBe('interrupted');
  });

  it('is told where someone speaks for too long', async () => {
    const scene = await begun();
    await scene.hear(new Float32Array((LONGEST + 5) * RATE));
    expect(why(scene)).toBe('too-long');
    expect(scene.open.count).toBe(0);
  });

  it('is told where what was said cannot be taken, or the encoder is not there', async () => {
    const soft = await begun();
    soft.answerWith(async () => ({ kind: 'unfit', why: 'too-quiet' }));
    soft.recorder.stop();
    await vi.waitFor(() => expect(why(soft)).toBe('too-quiet'));
    const missing = await begun();
    missing.answerWith(() => Promise.reject(new Error('no file')));
    missing.recorder.stop();
    await vi.waitFor(() => expect(why(missing)).toBe('encoder-missing'));
  });
});
