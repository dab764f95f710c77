// Reads what the recipe writes as fixtures: 16 kHz, 16 bit, mono.
import { readFileSync } from 'node:fs';

/** The samples of the file at `path`, full scale at 1. Throws where it is none that is meant. */
export function readWav(path: string | URL): Float32Array {
  const bytes = readFileSync(path);
  const at = bytes.indexOf('data');
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || at < 0) throw new Error(`${path} is no sound`);
  const samples = new Float32Array(bytes.readUInt32LE(at + 4) / 2);
  return samples.map((_, n) => bytes.readInt16LE(at + 8 + 2 * n) / 32_768);
}
