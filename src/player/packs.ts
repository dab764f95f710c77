// Bringing the committed packs into memory: whole files, kept while the app lives.

import padUrl from '../../audio/packs/bed-pad.mp3?url';
import rainUrl from '../../audio/packs/bed-rain.mp3?url';
import emberUrl from '../../audio/packs/ember.mp3?url';
import rowanUrl from '../../audio/packs/rowan.mp3?url';
import soundsUrl from '../../audio/packs/sounds.mp3?url';
import type { BedId, VoiceId } from '../catalogue/voices';
import type { Pack } from '../track/assemble';
import type { SoundIndex, VoiceIndex } from '../track/voice-index';

/** A pack that is neither stored on this device nor within reach. */
export class PackMissing extends Error {
  override readonly name = 'PackMissing';
}

/** A voice's clips. Throws PackMissing. */
export const loadVoice = remembered(async (voice: VoiceId): Promise<Pack<VoiceIndex>> => {
  const [index, bytes] = await Promise.all([voiceIndex(voice), bytesOf(VOICE_URLS[voice])]);
  return { index, bytes };
});

/** Chimes and the silent frame. Throws PackMissing. */
export const loadSounds = remembered(async (_: 'sounds'): Promise<Pack<SoundIndex>> => {
  const [index, bytes] = await Promise.all([
    import('../../audio/packs/sounds.json'),
    bytesOf(soundsUrl),
  ]);
  return { index: index.default as unknown as SoundIndex, bytes };
});

/** One turn of a bed: frames that follow their own end without a seam. Throws PackMissing. */
export const loadBed = remembered(async (bed: BedId) => bytesOf(BED_URLS[bed]));

const VOICE_URLS: Readonly<Record<VoiceId, string>> = { ember: emberUrl, rowan: rowanUrl };
const BED_URLS: Readonly<Record<BedId, string>> = { rain: rainUrl, pad: padUrl };

// JSON gives plain arrays where the index has tuples; the audio tests hold the files to its shape.
async function voiceIndex(voice: VoiceId): Promise<VoiceIndex> {
  const { default: index } =
    voice === 'ember'
      ? await import('../../audio/packs/ember.json')
      : await import('../../audio/packs/rowan.json');
  return index as unknown as VoiceIndex;
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new PackMissing(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof PackMissing) throw error;
    throw new PackMissing(url, { cause: error });
  }
}

/** Loads each key once; a failure is forgotten, so that a later try starts afresh. */
function remembered<Key, Value>(load: (key: Key) => Promise<Value>) {
  const loads = new Map<Key, Promise<Value>>();
  return (key: Key): Promise<Value> => {
    const known = loads.get(key);
    if (known) return known;
    const loading = load(key).catch((error: unknown) => {
      loads.delete(key);
      throw error;
    });
    loads.set(key, loading);
    return loading;
  };
}
