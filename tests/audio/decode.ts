// What the audio tests share: clips and beds, decoded the way a listener's phone would.
import { readFileSync } from 'node:fs';
import { decode } from '../../audio/decode';
import { type BedIndex, packFile } from '../../audio/pack';
import type { CueId } from '../../src/catalogue/cue-id';
import type { BedId } from '../../src/catalogue/voices';
import { type Sounds, soundIn, type Voice } from '../../src/track/clips';
import { clipIn } from './packs';

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

/** What `voice` says for `owner`, in index order, silences included. */
export function spokenClips(voice: Voice, owner: string): PackedClip[] {
  const ids = Object.keys(voice.get(owner)?.index.clips ?? {}) as CueId[];
  return ids.map((id) => ({ id, bytes: clipIn(voice, id) }));
}

/** The sounds that belong to no voice, in index order. */
export function soundClips(sounds: Sounds): PackedClip[] {
  return entriesOf(sounds.index).map(([id, entry]) => ({ id, bytes: soundIn(sounds, entry) }));
}

/** The entries of an index, in its order. */
export function entriesOf<Entry>({ clips }: { readonly clips: Readonly<Record<string, Entry>> }) {
  return Object.entries(clips).flatMap(([id, entry]): [string, NonNullable<Entry>][] =>
    entry ? [[id, entry]] : [],
  );
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
