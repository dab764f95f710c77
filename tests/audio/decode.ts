// What the audio tests share: clips and beds, decoded the way a listener's phone would.
import { readFileSync } from 'node:fs';
import { decode } from '../../audio/decode';
import { type BedIndex, packFile } from '../../audio/pack';
import type { BedId } from '../../src/catalogue/voices';
import type { Pack } from '../../src/track/clips';
import type { ClipEntry, SoundIndex, VoiceIndex } from '../../src/track/voice-index';

export { decode } from '../../audio/decode';

/** One clip of a pack: whole frames. */
export interface PackedClip {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export const BEDS: BedIndex = JSON.parse(readFileSync(packFile('beds.json'), 'utf8'));

/** The bytes of `audio/packs/<name>.mp3`. */
export function packBytes(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(packFile(`${name}.mp3`)));
}

/** The clips of a pack, in index order. */
export function packedClips({ index, bytes }: Pack<VoiceIndex | SoundIndex>): PackedClip[] {
  return entriesOf(index).map(([id, [first, count]]) => ({
    id,
    bytes: bytes.subarray(first * index.frameBytes, (first + count) * index.frameBytes),
  }));
}

/** The entries of an index, in its order. */
export function entriesOf({ clips }: VoiceIndex | SoundIndex): [string, ClipEntry][] {
  return Object.entries(clips).flatMap(([id, entry]) => (entry ? [[id, entry]] : []));
}

/** The decoded samples of the bed `id`, played `times` times in a row. */
export async function decodedLoop(id: BedId, times: number): Promise<Float32Array> {
  return (await decode(inARow(packBytes(`bed-${id}`), times))).samples;
}

/** `bytes`, `times` times in a row. */
export function inARow(bytes: Uint8Array, times: number): Uint8Array {
  const whole = new Uint8Array(bytes.length * times);
  for (let k = 0; k < times; k++) whole.set(bytes, k * bytes.length);
  return whole;
}

/** The highest absolute sample, in dBFS; -Infinity for digital silence. */
export function peakLevel(samples: Float32Array): number {
  return 20 * Math.log10(samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0));
}
