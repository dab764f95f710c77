import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForMicrophone, faultOf, openMicrophone } from '../../../src/listening/microphone';

/** A browser with an audio session, as an iPhone has, whose microphone comes or fails as `error` says. */
function iPhone(error?: string) {
  const here = { types: [] as string[], wanted: undefined as unknown, stopped: 0 };
  vi.stubGlobal('navigator', {
    audioSession: { type: 'playback' },
    mediaDevices: {
      async getUserMedia(wanted: unknown) {
        here.wanted = wanted;
        here.types.push(navigatorType());
        if (error) throw new DOMException('', error);
        const stop = () => {
          here.types.push(navigatorType());
          here.stopped += 1;
        };
        return { getTracks: () => [{ stop }] };
      },
    },
  });
  return here;
}

const navigatorType = () =>
  (navigator as unknown as { audioSession: { type: string } }).audioSession.type;

afterEach(() => void vi.unstubAllGlobals());

describe('the microphone', () => {
  it('is asked for with the echo taken out, and nothing else done to the sound', async () => {
    const here = iPhone();
    await openMicrophone();
    expect(here.wanted).toMatchObject({
      audio: { echoCancellation: true, noiseSuppression: false, autoGainControl: false },
    });
  });

  it('is open only while an iPhone knows that we record; then we only play again', async () => {
    const here = iPhone();
    expect(await askForMicrophone()).toBeUndefined();
    // When it was asked for, and when it was let go.
    expect(here.types).toEqual(['play-and-record', 'play-and-record']);
    expect(here.stopped).toBe(1);
    expect(navigatorType()).toBe('playback');
  });

  it.each([
    ['NotFoundError', 'no-microphone'],
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'lost'],
    ['UnknownError', 'lost'],
  ])('that cannot be had is told why, and we only play again: %s', async (name, fault) => {
    iPhone(name);
    expect(await askForMicrophone()).toBe(fault);
    expect(navigatorType()).toBe('playback');
  });

  it('that something else has now may come back', () => {
    expect(faultOf(new DOMException('', 'NotReadableError'))).toBe('taken');
    expect(faultOf(new TypeError('no media devices'))).toBe('lost');
  });
});
