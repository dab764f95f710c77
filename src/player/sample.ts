// What a voice says outside of any routine, in an element of its own: its own line, heard before anyone
// chooses it, and how to use Afterglow hands-free.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type CueId, cueId } from '../catalogue/cue-id';
import { HANDS_FREE } from '../catalogue/hands-free';
import type { LineOwner } from '../catalogue/model';
import { sampleId } from '../catalogue/sample';
import { toFrames } from '../catalogue/units';
import type { VoiceId } from '../catalogue/voices';
import { clipsOf, PackError, soundIn } from '../track/clips';
import { filledWith, whole } from '../track/silences';
import { loadSounds, loadVoice } from './packs';

/** The quiet between two lines. */
const BETWEEN = toFrames(0.6);

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
function sampleOf(voice: VoiceId): Promise<Blob> {
  return saidBy(voice, 'sample', [sampleId(voice)]);
}

/** All that `voice` says on using Afterglow hands-free. Throws PackMissing, or PackError. */
export function handsFreeOf(voice: VoiceId): Promise<Blob> {
  const ids = HANDS_FREE.cues.map((cue) => cueId({ id: 'hands-free' }, HANDS_FREE, cue));
  return saidBy(voice, 'hands-free', ids);
}

/** The lines `ids` of `owner`, one after the other with a breath between them. */
async function saidBy(voice: VoiceId, owner: LineOwner, ids: readonly CueId[]): Promise<Blob> {
  const [pack, sounds] = await Promise.all([loadVoice(`${voice}/${owner}`), loadSounds('sounds')]);
  const clipOf = clipsOf(new Map([[owner, pack]]), sounds.index.frameBytes);
  const silence = soundIn(sounds, sounds.index.clips.silence);
  const said = ids.map((id) => {
    const clip = clipOf(id);
    const pieces = clip?.pieces();
    if (!clip || !pieces) throw new PackError(`${voice} does not say ${id}`);
    return whole(pieces, clip.length, silence);
  });
  const quiet = filledWith(silence, BETWEEN);
  return new Blob(
    said.flatMap((line, index) => (index > 0 ? [quiet, line] : [line])),
    { type: 'audio/mpeg' },
  );
}
