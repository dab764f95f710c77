// How someone wants a routine: chosen on its page, kept with a favourite.
import { LENGTHS, PEOPLE, TOUCHES } from '../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';

/** What there is to choose from. */
export const SETTINGS = {
  length: LENGTHS,
  people: PEOPLE,
  /** Also kept while someone is alone, for when they are not. */
  touch: TOUCHES,
  voice: VOICE_IDS,
  bed: ['none', ...BED_IDS],
  /** Also kept while there is no bed, for when there is one again. */
  bedLevel: BED_LEVELS,
} as const;

/** The choices a routine is compiled and played by. */
export type Settings = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name][number];
};

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
