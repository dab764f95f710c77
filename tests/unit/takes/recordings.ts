// Recordings as a microphone would make them: lines of the packs, in a room.
import { decode } from '../../../audio/decode';
import { chance } from '../../../audio/noise';
import type { CueId } from '../../../src/catalogue/cue-id';
import { SAMPLE_RATE } from '../../../src/catalogue/units';
import type { VoiceId } from '../../../src/catalogue/voices';
import { clipIn, readVoice } from '../../audio/packs';

export interface Room {
  /** How much louder or softer than in the pack it is, in decibels. */
  readonly gain?: number;
  /** The level of the room's hiss, in decibels below full scale. */
  readonly hiss?: number;
  /** Samples a second. */
  readonly rate?: number;
  /** Quiet before and behind the words, in seconds. */
  readonly before?: number;
  readonly behind?: number;
}

/** What a microphone hears of `id` in the voice `voice`. */
export async function recorded(voice: VoiceId, id: CueId, room: Room = {}): Promise<Float32Array> {
  const { gain = 0, hiss = -66, rate = 48_000, before = 0.8, behind = 0.9 } = room;
  const { samples } = await decode(clipIn(readVoice(voice), id));
  const next = chance(7);
  const factor = 10 ** (gain / 20);
  const noise = 10 ** (hiss / 20) * Math.sqrt(3);
  const start = before * rate;
  const length = Math.round(start + (samples.length / SAMPLE_RATE + behind) * rate);
  return Float32Array.from({ length }, (_, n) => {
    const at = ((n - start) / rate) * SAMPLE_RATE;
    const k = Math.floor(at);
    const part = at - k;
    const said = (samples[k] ?? 0) * (1 - part) + (samples[k + 1] ?? 0) * part;
    return Math.max(-1, Math.min(1, factor * said + noise * (2 * next() - 1)));
  });
}
