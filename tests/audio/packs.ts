// The committed packs, read from the disk as the app would fetch them.
import { readdirSync, readFileSync } from 'node:fs';
import { type CueId, ownerOf } from '../../src/catalogue/cue-id';
import type { LineOwner } from '../../src/catalogue/model';
import type { VoiceId } from '../../src/catalogue/voices';
import { clipsOf, type Pack, type Sounds, soundIn, type Voice } from '../../src/track/clips';
import { withStarts } from '../../src/track/frame-start';
import { whole } from '../../src/track/silences';
import type { SoundIndex, VoiceIndex } from '../../src/track/voice-index';

const PACKS = new URL('../../audio/packs/', import.meta.url);

/** The owners whose lines `voice` has a pack for. */
export function ownersIn(voice: VoiceId): readonly LineOwner[] {
  const files = readdirSync(new URL(`${voice}/`, PACKS));
  return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5) as LineOwner] : []));
}

/** All packs of a voice. */
export function readVoice(voice: VoiceId): Voice {
  return new Map(ownersIn(voice).map((owner) => [owner, readPack(voice, owner)]));
}

/** Chimes and silence. */
export function readSounds(): Sounds {
  return {
    index: JSON.parse(readFileSync(new URL('sounds.json', PACKS), 'utf8')) as SoundIndex,
    bytes: fileBytes('sounds.mp3'),
  };
}

/** The frames that speak the cue `id`, silences included. */
export function clipIn(voice: Voice, id: CueId): Uint8Array {
  const pack = voice.get(ownerOf(id));
  const clip = pack && clipsOf(voice, pack.index.frameBytes)(id);
  const pieces = clip?.pieces();
  if (!clip || !pieces) throw new Error(`the voice has no clip ${id}`);
  return whole(pieces, clip.length, silence());
}

function readPack(voice: VoiceId, owner: LineOwner): Pack {
  const index: VoiceIndex = JSON.parse(
    readFileSync(new URL(`${voice}/${owner}.json`, PACKS), 'utf8'),
  );
  const files = index.files.map((file) => withStarts(fileBytes(`${voice}/${file}`)));
  return { index, file: (number) => files[number] };
}

function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, PACKS)));
}

let silentFrame: Uint8Array | undefined;

function silence(): Uint8Array {
  if (silentFrame) return silentFrame;
  const sounds = readSounds();
  silentFrame = soundIn(sounds, sounds.index.clips.silence);
  return silentFrame;
}
