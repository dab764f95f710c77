// What a stretch of a track says, found by looking its bytes up in the committed packs: nothing of
// the app's own reckoning is used.
import { readFileSync } from 'node:fs';
import { LINES } from '../../audio/lines';
import type { VoiceId } from '../../src/catalogue/voices';
import type { VoiceIndex } from '../../src/track/voice-index';

const PACKS = new URL('../../audio/packs/', import.meta.url);

/** The clips of `voice`, each with its own bytes. */
export function clipsOf(voice: VoiceId) {
  const index = JSON.parse(readFileSync(new URL(`${voice}.json`, PACKS), 'utf8')) as VoiceIndex;
  const bytes = readFileSync(new URL(`${voice}.mp3`, PACKS));
  const size = index.frameBytes;
  return {
    frameBytes: size,
    clips: Object.entries(index.clips).flatMap(([id, entry]) =>
      entry ? [{ id, bytes: bytes.subarray(entry[0] * size, (entry[0] + entry[1]) * size) }] : [],
    ),
  };
}

/** Where each clip of `voice` stands in `track`, in seconds, in order. */
export function cuesIn(track: Uint8Array, voice: VoiceId) {
  const { clips, frameBytes } = clipsOf(voice);
  const buffer = Buffer.from(track);
  return clips
    .flatMap(({ id, bytes }) => {
      const at = buffer.indexOf(bytes);
      if (at < 0) return [];
      if (at % frameBytes !== 0) throw new Error(`${id} does not start on a frame`);
      const start = (at / frameBytes) * 0.024;
      return [{ id, start, end: start + (bytes.length / frameBytes) * 0.024, text: textOf(id) }];
    })
    .sort((a, b) => a.start - b.start);
}

const TEXTS = new Map<string, string>(LINES.map(({ id, text }) => [id, text]));

function textOf(id: string): string {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`the catalogue has no ${id}`);
  return text;
}
