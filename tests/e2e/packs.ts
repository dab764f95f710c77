// What a stretch of a track says, found by looking its bytes up in the committed packs: nothing of
// the app's own reckoning is used.
import { LINES } from '../../audio/lines';
import type { CueId } from '../../src/catalogue/cue-id';
import type { VoiceId } from '../../src/catalogue/voices';
import { clipIn, readVoice } from '../audio/packs';

/** The clips of `voice`, each with its own bytes. */
export function clipsOf(voice: VoiceId) {
  const packs = readVoice(voice);
  const indexes = [...packs.values()].map(({ index }) => index);
  return {
    frameBytes: indexes[0]?.frameBytes ?? 0,
    clips: indexes
      .flatMap(({ clips }) => Object.keys(clips) as CueId[])
      .map((id) => ({ id, bytes: Buffer.from(clipIn(packs, id)) })),
  };
}

/**
 * Where each clip of `voice` stands in `track`, in seconds, in order. Lines that say the same have
 * the same clip: where one of them stands, the first of them is named.
 */
export function cuesIn(track: Uint8Array, voice: VoiceId) {
  const { clips, frameBytes } = clipsOf(voice);
  const buffer = Buffer.from(track);
  const found: { id: CueId; at: number; length: number }[] = [];
  for (const { id, bytes } of clips) {
    const at = buffer.indexOf(bytes);
    if (at < 0 || found.some((other) => other.at === at)) continue;
    if (at % frameBytes !== 0) throw new Error(`${id} does not start on a frame`);
    found.push({ id, at, length: bytes.length });
  }
  const seconds = (bytes: number) => (bytes / frameBytes) * 0.024;
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ id, at, length }) => ({
      id,
      start: seconds(at),
      end: seconds(at + length),
      text: textOf(id),
    }));
}

const TEXTS = new Map<string, string>(LINES.map(({ id, text }) => [id, text]));

function textOf(id: string): string {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`the catalogue has no ${id}`);
  return text;
}
