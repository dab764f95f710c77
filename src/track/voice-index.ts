// What a voice's packs hold: the file beside each pack that `npm run audio` writes. A voice has one
// pack for each owner of lines, so that a routine loads, and an update fetches, only what it needs.
import type { CueId } from '../catalogue/cue-id';
import type { LineOwner } from '../catalogue/model';
import type { ChimeId, VoiceId } from '../catalogue/voices';

/** First frame in the pack, frames, and the hash of the text and settings it was made from. */
export type ClipEntry = readonly [first: number, frames: number, hash: string];

/** The index of one pack: `audio/packs/<voice>/<owner>.json`. */
export interface VoiceIndex {
  readonly voice: VoiceId;
  readonly owner: LineOwner;
  /** Bytes in every frame of the pack: `3 x kbit/s` at 24 kHz. */
  readonly frameBytes: number;
  readonly clips: Readonly<Partial<Record<CueId, ClipEntry>>>;
}

/** Sounds that belong to no voice: `audio/packs/sounds.json`. */
export type SoundId = 'silence' | ChimeId;

/** The index of `audio/packs/sounds.mp3`. */
export interface SoundIndex {
  readonly frameBytes: number;
  readonly clips: Readonly<Record<SoundId, ClipEntry>>;
}
