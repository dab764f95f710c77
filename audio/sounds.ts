// The sounds that belong to no voice, with their levels: silence, chimes and beds.
import { BED_IDS, type BedId } from '../src/catalogue/voices';
import type { SoundId } from '../src/track/voice-index';
import { bed } from './beds';
import { chime } from './chimes';
import { encodeLoop, encodeSilentFrame } from './encode';
import { shortHash } from './hash';
import type { Meter } from './loudness';
import { amplified, levelled } from './master';
import { type Encoding, MASTERING } from './mastering-settings';

/** Raised when `chimes.ts`, `beds.ts` or this file changes what is heard, so that it is made anew. */
const VERSION = 1;

/** In pack order. */
export const SOUND_IDS: readonly SoundId[] = ['silence', 'chime-step', 'chime-end'];

/** Chimes lie 7 LU under the voice. */
export const CHIME_LOUDNESS = MASTERING.loudness - 7;

/** In frames of the voice's size; a chime has nothing above this, in hertz. */
const CHIME_ENCODING: Encoding = { ...MASTERING.encoding, cutoff: 6500 };

/** Beds lie far enough under the voice to be forgotten, in LUFS: iOS lets no app turn them down. */
export const BED_LOUDNESS: Readonly<Record<BedId, number>> = { rain: -34, pad: -36 };

/** Noise and slow chords need more than speech does. */
export const BED_ENCODING: Encoding = { kbits: 48, cutoff: 9000 };

/** The hash of a sound or bed: what it is, where its level lies, and by which version it was made. */
export function soundHash(id: SoundId | BedId): string {
  const isBed = (BED_IDS as readonly string[]).includes(id);
  const level = isBed ? [BED_ENCODING, BED_LOUDNESS] : [CHIME_ENCODING, CHIME_LOUDNESS];
  return shortHash([id, VERSION, level]);
}

/** The frames of a sound. */
export async function renderSound(id: SoundId, meter: Meter): Promise<Uint8Array> {
  if (id === 'silence') return encodeSilentFrame(CHIME_ENCODING);
  return levelled(
    chime(id),
    { ...MASTERING, encoding: CHIME_ENCODING, loudness: CHIME_LOUDNESS },
    meter,
  );
}

/** The frames of one period of a bed, ready to follow themselves. */
export async function renderBed(id: BedId, meter: Meter): Promise<Uint8Array> {
  const period = bed(id);
  return encodeLoop(amplified(period, BED_LOUDNESS[id] - meter.loudness(period)), BED_ENCODING);
}
