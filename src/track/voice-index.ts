// Where a voice's clips lie: the index beside them that `npm run audio` writes. A voice has one index
// for each owner of lines, and one file for each of its steps, so that a routine loads, and an update
// fetches, only what it needs. See docs/decisions/0015.
import type { CueId } from '../catalogue/cue-id';
import type { LineOwner } from '../catalogue/model';
import type { ChimeId, VoiceId } from '../catalogue/voices';

/**
 * Which of the files holds a clip, its first frame there, how many frames it plays, and where it is
 * silent: first frame and frames of each silence, counted in the clip. Silences are in no file. The hash
 * is of the text and settings that it was made from; the app does without.
 */
export type ClipEntry = readonly [
  file: number,
  first: number,
  frames: number,
  silences: readonly number[],
  hash?: string,
];

/** The index of one owner's clips: `audio/packs/<voice>/<owner>.json`. */
export interface VoiceIndex {
  readonly voice: VoiceId;
  readonly owner: LineOwner;
  /** Bytes in every frame of the files: `3 x kbit/s` at 24 kHz. */
  readonly frameBytes: number;
  /**
   * The files that hold the clips, from the voice's folder on: `cuddle/settle.frames`. Each holds whole frames
   * without their starts (`frame-start.ts`).
   */
  readonly files: readonly string[];
  readonly clips: Readonly<Partial<Record<CueId, ClipEntry>>>;
}

/** Sounds that belong to no voice: `audio/packs/sounds.json`. */
export type SoundId = 'silence' | ChimeId | 'breath';

/** First frame in the file, frames, and the hash of the settings it was made with. */
export type SoundEntry = readonly [first: number, frames: number, hash: string];

/** The index of `audio/packs/sounds.mp3`. */
export interface SoundIndex {
  readonly frameBytes: number;
  readonly clips: Readonly<Record<SoundId, SoundEntry>>;
}
