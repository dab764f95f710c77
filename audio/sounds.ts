// The sounds that belong to no voice, with their levels: silence, chimes, a slow breath and beds.
import { BED_IDS, type BedId } from '../src/catalogue/voices';
import type { SoundId } from '../src/track/voice-index';
import { bed } from './beds';
import { breath } from './breath';
import { chime } from './chimes';
import { encodeLoop, encodeSilentFrame } from './encode';
import { shortHash } from './hash';
import type { Meter } from './loudness';
import { amplified, levelled } from './master';
import { type Encoding, MASTERING } from './mastering-settings';

/** Raised when `chimes.ts`, `beds.ts` or this file changes what is heard, so that it is made anew. */
const VERSION = 1;

/** In pack order. */
export const SOUND_IDS: readonly SoundId[] = ['silence', 'chime-step', 'chime-end', 'breath'];

/** Chimes lie 7 LU under the voice. */
export const CHIME_LOUDNESS = MASTERING.loudness - 7;

/** A breath lies 12 LU under the voice: to lean on, not to listen to. */
export const BREATH_LOUDNESS = MASTERING.loudness - 12;

/** In frames of the voice's size; a chime has nothing above this, in hertz. */
const CHIME_ENCODING: Encoding = { ...MASTERING.encoding, cutoff: 6500 };

/** Beds lie far enough under the voice to be forgotten, in LUFS: iOS lets no app turn them down. */
export const BED_LOUDNESS: Readonly<Record<BedId, number>> = { rain: -34, pad: -36 };

/** Noise and slow chords need more than speech does. */
export const BED_ENCODING: Encoding = { kbits: 48, cutoff: 9000 };

/** The hash of a sound or bed: what it is, where its level lies, and by which version it was made. */
export function soundHash(id: SoundId | BedId): string {
  return shortHash([id, VERSION, levelOf(id)]);
}

function levelOf(id: SoundId | BedId) {
  const isBed = (BED_IDS as readonly string[]).includes(id);
  if (isBed) return [BED_ENCODING, BED_LOUDNESS];
  return [CHIME_ENCODING, id === 'breath' ? BREATH_LOUDNESS : CHIME_LOUDNESS];
}

/** The frames of a sound. */
export async function renderSound(id: SoundId, meter: Meter): Promise<Uint8Array> {
  if (id === 'silence') return encodeSilentFrame(CHIME_ENCODING);
  const [samples, loudness] =
    id === 'breath' ? [breath(), BREATH_LOUDNESS] : [chime(id), CHIME_LOUDNESS];
  return levelled(samples, { ...MASTERING, encoding: CHIME_ENCODING, loudness }, meter);
}

/** The frames of one period of a bed, ready to follow themselves. */
export async function renderBed(id: BedId, meter: Meter): Promise<Uint8Array> {
  const period = bed(id);
  return encodeLoop(amplified(period, BED_LOUDNESS[id] - meter.loudness(period)), BED_ENCODING);
}
