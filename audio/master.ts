// From a raw line, spoken by an engine or a person, to the finished clip.
import { decode } from './decode';
import { encodeClip } from './encode';
import { equaliser, filtered, highPass } from './filters';
import { limited } from './limiter';
import type { Meter } from './loudness';
import type { MasteringSettings } from './mastering-settings';
import { trimmed } from './trim';

/** How near the loudness must come, in LU. Tests allow 1. */
const TOLERANCE = 0.2;
/** Kept below the allowed peak, in dB, since decoders differ a little. */
const PEAK_MARGIN = 0.2;

/**
 * The clip of `raw` (24 kHz samples): trimmed, freed of rumble, warmed, limited, and encoded.
 * Loudness and peak are measured on what a listener gets, the decoded clip, and corrected.
 */
export async function mastered(
  raw: Float32Array,
  settings: MasteringSettings,
  meter: Meter,
): Promise<Uint8Array> {
  const filters = [highPass(settings.highPass), ...settings.bands.map(equaliser)];
  const shaped = trimmed(filtered(raw, filters), settings);
  return levelled(shaped, settings, meter);
}

/** `samples` as a clip of the loudness and peak that are asked for. */
export async function levelled(
  samples: Float32Array,
  settings: Pick<MasteringSettings, 'loudness' | 'ceiling' | 'peak' | 'encoding'>,
  meter: Meter,
): Promise<Uint8Array> {
  let gain = settings.loudness - meter.loudness(samples);
  let { ceiling } = settings;
  for (let attempt = 0; attempt < 8; attempt++) {
    const clip = await encodeClip(limited(amplified(samples, gain), ceiling), settings.encoding);
    const heard = (await decode(clip)).samples;
    const missing = settings.loudness - meter.loudness(heard);
    const excess = meter.truePeak(heard) - (settings.peak - PEAK_MARGIN);
    if (Math.abs(missing) <= TOLERANCE && excess <= 0) return clip;
    gain += missing;
    if (excess > 0) ceiling -= excess + 0.1;
  }
  throw new Error(`no gain brings this to ${settings.loudness} LUFS`);
}

/** `samples` louder by `gain` decibels. */
export function amplified(samples: Float32Array, gain: number): Float32Array {
  const factor = 10 ** (gain / 20);
  return samples.map((sample) => sample * factor);
}
