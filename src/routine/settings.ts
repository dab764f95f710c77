// How someone wants a routine: chosen on its page, kept with a favourite.
import type { Length, People, Touch } from '../catalogue/model';
import type { BedId, BedLevel, VoiceId } from '../catalogue/voices';

/** The choices a routine is compiled and played by. */
export interface Settings {
  readonly length: Length;
  readonly people: People;
  /** Also kept while someone is alone, for when they are not. */
  readonly touch: Touch;
  readonly voice: VoiceId;
  readonly bed: BedId | 'none';
  /** Also kept while there is no bed, for when there is one again. */
  readonly bedLevel: BedLevel;
}

/** What a first tap plays, before anyone has chosen anything. */
export const DEFAULT_SETTINGS: Settings = {
  length: 'standard',
  people: 'two',
  touch: 'touch',
  voice: 'ember',
  bed: 'none',
  bedLevel: 'middle',
};

/** Whether two choices are the same in every part. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).every((key) => a[key] === b[key]);
}
