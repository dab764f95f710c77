// What is heard outside of any routine, in an element of its own: what a voice says of itself and what a bed
// is like, before anyone chooses it, and how to use Afterglow hands-free.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type CueId, cueId } from '../catalogue/cue-id';
import { HANDS_FREE } from '../catalogue/hands-free';
import type { LineOwner } from '../catalogue/model';
import { sampleId } from '../catalogue/sample';
import { toFrames } from '../catalogue/units';
import type { BedId, VoiceId } from '../catalogue/voices';
import { clipsOf, PackError, soundIn } from '../track/clips';
import { filledWith, whole } from '../track/silences';
import { loadBed, loadSounds, loadVoice } from './packs';

/** The quiet between two lines. */
const BETWEEN = toFrames(0.6);

/** How long a bed is heard, in seconds: enough to know it. */
const BED_SECONDS = 8;

/** What can be heard before it is chosen, of which one is heard at a time. */
export interface Samples<Id extends string> {
  /** Which is heard now. */
  readonly heard: ReadonlySignal<Id | undefined>;
  /** Which could not be fetched when it was to be heard, until another is, or it is stopped. */
  readonly missing: ReadonlySignal<Id | undefined>;
  /** Brings `id` into memory, so that a tap can sound at once. Never rejects. */
  bring(id: Id): Promise<void>;
  /** Lets `id` be heard in place of any other; the one that is heard already falls silent. */
  toggle(id: Id): Promise<void>;
  stop(): void;
}

/** Samples that play in `audio`, for `seconds` at most; `load` brings one, or throws. */
export function createSamples<Id extends string>(
  load: (id: Id) => Promise<Blob>,
  { audio = new Audio(), seconds = Number.POSITIVE_INFINITY } = {},
): Samples<Id> {
  const heard = signal<Id | undefined>(undefined);
  const missing = signal<Id | undefined>(undefined);
  const here = new Map<Id, string>();
  const bring = async (id: Id) => {
    if (here.has(id)) return;
    const blob = await load(id).catch(() => undefined);
    if (blob && !here.has(id)) here.set(id, URL.createObjectURL(blob));
  };
  const stop = () => {
    heard.value = undefined;
    missing.value = undefined;
    audio.pause();
  };
  audio.addEventListener('ended', stop);
  audio.addEventListener('timeupdate', () => {
    if (heard.peek() !== undefined && audio.currentTime >= seconds) stop();
  });
  return {
    heard,
    missing,
    bring,
    async toggle(id) {
      if (heard.peek() === id) return stop();
      stop();
      heard.value = id;
      // Where it is in memory, the tap itself sounds: phones look at that.
      if (!here.has(id)) await bring(id);
      const url = here.get(id);
      // Meanwhile another may have been asked for.
      if (heard.peek() !== id) return;
      if (!url) {
        stop();
        missing.value = id;
        return;
      }
      audio.src = url;
      await audio.play().catch(() => heard.peek() === id && stop());
    },
    stop,
  };
}

/** What each voice says of itself. */
export function voiceSamples(): Samples<VoiceId> {
  return createSamples(sampleOf);
}

/** A few seconds of each bed. */
export function bedSamples(): Samples<BedId> {
  return createSamples(
    async (bed: BedId) => new Blob([await loadBed(bed)], { type: 'audio/mpeg' }),
    { seconds: BED_SECONDS },
  );
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
