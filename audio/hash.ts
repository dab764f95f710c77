// The hash beside each clip: it changes when anything that the clip was made from changes.
// Needs no engine, so tests recompute it from the catalogue's texts.
import { createHash } from 'node:crypto';
import { asSpoken } from './pronounce';
import type { VoiceSettings } from './voices';

/** The hash of the clip of `text` in a voice: by its engine, or by the human `take` if there is one. */
export function clipHash(text: string, settings: VoiceSettings, take?: Uint8Array): string {
  const source = take ? digest(take) : settings.engine;
  return shortHash([asSpoken(text), source, settings.mastering]);
}

/** Twelve hex digits that stand for `value`: enough to tell some thousand clips apart. */
export function shortHash(value: unknown): string {
  return digest(JSON.stringify(value)).slice(0, 12);
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
