// A voice's own line, heard before anyone chooses it, in an element of its own.
import { type ReadonlySignal, signal } from '@preact/signals';
import { sampleId } from '../catalogue/sample';
import type { VoiceId } from '../catalogue/voices';
import { clipsOf, PackError, soundIn } from '../track/clips';
import { whole } from '../track/silences';
import { loadSounds, loadVoice } from './packs';

/** The samples of all voices, of which one is heard at a time. */
export interface Samples {
  /** Whose is heard now. */
  readonly heard: ReadonlySignal<VoiceId | undefined>;
  /** Whose could not be fetched when it was to be heard, until another is, or it is stopped. */
  readonly missing: ReadonlySignal<VoiceId | undefined>;
  /** Brings that of `voice` into memory, so that a tap can sound at once. Never rejects. */
  bring(voice: VoiceId): Promise<void>;
  /** Lets `voice` be heard in place of any other; the one that is heard already falls silent. */
  toggle(voice: VoiceId): Promise<void>;
  stop(): void;
}

/** Samples that play in `audio`; `load` brings that of a voice, or throws. */
export function createSamples(
  audio: HTMLAudioElement = new Audio(),
  load: (voice: VoiceId) => Promise<Blob> = sampleOf,
): Samples {
  const heard = signal<VoiceId | undefined>(undefined);
  const missing = signal<VoiceId | undefined>(undefined);
  const here = new Map<VoiceId, string>();
  const bring = async (voice: VoiceId) => {
    if (here.has(voice)) return;
    const blob = await load(voice).catch(() => undefined);
    if (blob && !here.has(voice)) here.set(voice, URL.createObjectURL(blob));
  };
  const stop = () => {
    heard.value = undefined;
    missing.value = undefined;
    audio.pause();
  };
  audio.addEventListener('ended', stop);
  return {
    heard,
    missing,
    bring,
    async toggle(voice) {
      if (heard.peek() === voice) return stop();
      stop();
      heard.value = voice;
      // Where it is in memory, the tap itself sounds: phones look at that.
      if (!here.has(voice)) await bring(voice);
      const url = here.get(voice);
      // Meanwhile another may have been asked for.
      if (heard.peek() !== voice) return;
      if (!url) {
        stop();
        missing.value = voice;
        return;
      }
      audio.src = url;
      await audio.play().catch(() => heard.peek() === voice && stop());
    },
    stop,
  };
}

/** Throws PackMissing, or PackError where a voice has none. */
async function sampleOf(voice: VoiceId): Promise<Blob> {
  const [pack, sounds] = await Promise.all([loadVoice(`${voice}/sample`), loadSounds('sounds')]);
  const clip = clipsOf(new Map([['sample', pack]]), sounds.index.frameBytes)(sampleId(voice));
  const pieces = clip?.pieces();
  if (!clip || !pieces) throw new PackError(`${voice} has no sample`);
  const silence = soundIn(sounds, sounds.index.clips.silence);
  return new Blob([whole(pieces, clip.length, silence)], { type: 'audio/mpeg' });
}
