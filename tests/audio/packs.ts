// The committed packs, read from the disk as the app would fetch them.
import { readdirSync, readFileSync } from 'node:fs';
import { type CueId, ownerOf } from '../../src/catalogue/cue-id';
import type { LineOwner } from '../../src/catalogue/model';
import type { VoiceId } from '../../src/catalogue/voices';
import type { Pack, Voice } from '../../src/track/clips';
import type { SoundIndex, VoiceIndex } from '../../src/track/voice-index';

const PACKS = new URL('../../audio/packs/', import.meta.url);

/** The owners whose lines `voice` has a pack for. */
export function ownersIn(voice: VoiceId): readonly LineOwner[] {
  const files = readdirSync(new URL(`${voice}/`, PACKS));
  return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5) as LineOwner] : []));
}

/** All packs of a voice. */
export function readVoice(voice: VoiceId): Voice {
  return new Map(ownersIn(voice).map((owner) => [owner, read<VoiceIndex>(`${voice}/${owner}`)]));
}

/** Chimes and silence. */
export function readSounds(): Pack<SoundIndex> {
  return read<SoundIndex>('sounds');
}

/** The frames that speak the cue `id`. */
export function clipIn(voice: Voice, id: CueId): Uint8Array {
  const pack = voice.get(ownerOf(id));
  const entry = pack?.index.clips[id];
  if (!pack || !entry) throw new Error(`the voice has no clip ${id}`);
  const size = pack.index.frameBytes;
  return pack.bytes.subarray(entry[0] * size, (entry[0] + entry[1]) * size);
}

function read<Index extends VoiceIndex | SoundIndex>(name: string): Pack<Index> {
  return {
    index: JSON.parse(readFileSync(new URL(`${name}.json`, PACKS), 'utf8')) as Index,
    bytes: new Uint8Array(readFileSync(new URL(`${name}.mp3`, PACKS))),
  };
}
