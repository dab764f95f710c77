// How someone wants a routine: chosen on its page, kept with a favourite.
import type { Length, Touch } from '../catalogue/model';
import type { BedId, VoiceId } from '../catalogue/voices';

/** The choices a routine is compiled and played by. */
export interface Settings {
  readonly length: Length;
  readonly touch: Touch;
  readonly voice: VoiceId;
  readonly bed: BedId | 'none';
}

/** What a first tap plays, before anyone has chosen anything. */
export const DEFAULT_SETTINGS: Settings = {
  length: 'standard',
  touch: 'touch',
  voice: 'ember',
  bed: 'none',
};
