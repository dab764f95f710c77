import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoiceId } from '../../../src/catalogue/voices';
import { createSamples, type Samples } from '../../../src/player/sample';

/** As much of an element as samples use. */
class Element extends EventTarget {
  src = '';
  currentTime = 0;
  paused = true;
  play = vi.fn(async () => {
    this.paused = false;
  });
  pause = vi.fn(() => {
    this.paused = true;
  });
}

let audio: Element;
let samples: Samples<VoiceId>;
let load: (voice: VoiceId) => Promise<Blob>;

beforeEach(() => {
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `blob:${blob.type}` });
  audio = new Element();
  load = async (voice) => new Blob([], { type: voice });
  samples = createSamples((voice: VoiceId) => load(voice), {
    audio: audio as unknown as HTMLAudioElement,
    seconds: 8,
  });
});

const heard = () => [samples.heard.value, audio.paused ? undefined : audio.src];

describe('a sample', () => {
  it('that is in memory sounds within the tap, and falls silent at the next', async () => {
    await samples.bring('ember');
    void samples.toggle('ember');
    expect(audio.play).toHaveBeenCalledOnce();
    expect(heard()).toEqual(['ember', 'blob:ember']);
    void samples.toggle('ember');
    expect(heard()).toEqual([undefined, undefined]);
  });

  it('takes the place of another', async () => {
    await samples.bring('ember');
    await samples.bring('rowan');
    void samples.toggle('ember');
    void samples.toggle('rowan');
    expect(heard()).toEqual(['rowan', 'blob:rowan']);
    audio.dispatchEvent(new Event('ended'));
    expect(samples.heard.value).toBeUndefined();
  });

  it('is quiet again after a few seconds, and begins anew when it is asked for again', async () => {
    await samples.bring('ember');
    void samples.toggle('ember');
    for (const [at, is] of [
      [7.9, 'ember'],
      [8.1, undefined],
    ] as const) {
      audio.currentTime = at;
      audio.dispatchEvent(new Event('timeupdate'));
      expect(samples.heard.value).toBe(is);
    }
    expect(audio.paused).toBe(true);
    audio.currentTime = 0;
    void samples.toggle('ember');
    expect(heard()).toEqual(['ember', 'blob:ember']);
  });

  it('that comes late does not talk into another', async () => {
    await samples.bring('rowan');
    const late = samples.toggle('ember');
    void samples.toggle('rowan');
    await late;
    expect(heard()).toEqual(['rowan', 'blob:rowan']);
  });

  it('that cannot be had, or may not sound, leaves the button as it was, and can be tried again', async () => {
    load = () => Promise.reject(new Error('no network'));
    await samples.toggle('ember');
    expect(samples.heard.value).toBeUndefined();
    load = async (voice) => new Blob([], { type: voice });
    audio.play.mockRejectedValueOnce(new DOMException('no tap', 'NotAllowedError'));
    await samples.toggle('ember');
    expect(samples.heard.value).toBeUndefined();
    await samples.toggle('ember');
    expect(heard()).toEqual(['ember', 'blob:ember']);
  });

  it('says whose could not be fetched, until it is tried again or another is heard', async () => {
    load = () => Promise.reject(new Error('500'));
    await samples.bring('ember');
    expect(samples.missing.value).toBeUndefined();
    await samples.toggle('ember');
    expect(samples.missing.value).toBe('ember');
    const again = samples.toggle('ember');
    expect(samples.missing.value).toBeUndefined();
    await again;
    expect(samples.missing.value).toBe('ember');
    load = async (voice) => new Blob([], { type: voice });
    await samples.toggle('rowan');
    expect(samples.missing.value).toBeUndefined();
  });
});
