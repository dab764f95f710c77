// From a raw line, spoken by an engine or a person, to the finished clip.
import { decode } from './decode';
import { deEssed } from './deess';
import { encodeClip } from './encode';
import { equaliser, filtered, highPass } from './filters';
import { limited } from './limiter';
import type { Meter } from './loudness';
import type { MasteringSettings } from './mastering-settings';
import { stilled, trimmed } from './trim';

/** How near the loudness must come, in LU, so that all voices are equally loud. */
const TOLERANCE = 0.2;
/** What encoding takes from the loudness at first, in LU; then it is measured. */
const ENCODING_LOSS = 0.6;
/** Kept below the allowed peak, in dB, since decoders differ a little. */
const PEAK_MARGIN = 0.2;

/**
 * The clip of `raw` (24 kHz samples): freed of rumble, warmed, its hisses softened, its pauses
 * silent, trimmed, limited, and encoded. Loudness and peak are measured on what a listener gets,
 * the decoded clip, and corrected.
 */
export async function mastered(
  raw: Float32Array,
  settings: MasteringSettings,
  meter: Meter,
): Promise<Uint8Array> {
  const filters = [highPass(settings.highPass), ...settings.bands.map(equaliser)];
  const softened = deEssed(filtered(raw, filters), settings.deEsser);
  return levelled(trimmed(stilled(softened, settings.pause), settings), settings, meter);
}

/** `samples` as a clip of the loudness and peak that are asked for. */
export async function levelled(
  samples: Float32Array,
  settings: Pick<MasteringSettings, 'loudness' | 'ceiling' | 'peak' | 'encoding'>,
  meter: Meter,
): Promise<Uint8Array> {
  let { ceiling } = settings;
  let loudness = settings.loudness + ENCODING_LOSS;
  for (let attempt = 0; attempt < 8; attempt++) {
    const clip = await encodeClip(loudAs(loudness, samples, ceiling, meter), settings.encoding);
    const heard = (await decode(clip)).samples;
    const missing = settings.loudness - meter.loudness(heard);
    const excess = meter.truePeak(heard) - (settings.peak - PEAK_MARGIN);
    if (Math.abs(missing) <= TOLERANCE && excess <= 0) return clip;
    // Loudness counts whole blocks, so it can leap: small steps, when a whole one was too far.
    loudness += attempt < 2 ? missing : missing / 2;
    if (excess > 0) ceiling -= excess + 0.1;
  }
  throw new Error(`no gain brings this to ${settings.loudness} LUFS`);
}

/** `samples` at `loudness` (in LUFS) and under `ceiling`; the limiter takes some of each gain away. */
function loudAs(loudness: number, samples: Float32Array, ceiling: number, meter: Meter) {
  let gain = loudness - meter.loudness(samples);
  let loud = limited(amplified(samples, gain), ceiling);
  for (let attempt = 0; attempt < 4; attempt++) {
    const missing = loudness - meter.loudness(loud);
    if (Math.abs(missing) <= TOLERANCE / 5) break;
    gain += missing;
    loud = limited(amplified(samples, gain), ceiling);
  }
  return loud;
}

/** `samples` louder by `gain` decibels. */
export function amplified(samples: Float32Array, gain: number): Float32Array {
  const factor = 10 ** (gain / 20);
  return samples.map((sample) => sample * factor);
}
