// The committed packs, read from the disk as the app would fetch them.
import { readFileSync } from 'node:fs';
import type { VoiceId } from '../../src/catalogue/voices';
import type { Pack } from '../../src/track/assemble';
import type { SoundIndex, VoiceIndex } from '../../src/track/voice-index';

const PACKS = new URL('../../audio/packs/', import.meta.url);

/** A voice's pack. */
export function readVoice(voice: VoiceId): Pack<VoiceIndex> {
  return read<VoiceIndex>(voice);
}

/** Chimes and silence. */
export function readSounds(): Pack<SoundIndex> {
  return read<SoundIndex>('sounds');
}

function read<Index extends VoiceIndex | SoundIndex>(name: string): Pack<Index> {
  return {
    index: JSON.parse(readFileSync(new URL(`${name}.json`, PACKS), 'utf8')) as Index,
    bytes: new Uint8Array(readFileSync(new URL(`${name}.mp3`, PACKS))),
  };
}
