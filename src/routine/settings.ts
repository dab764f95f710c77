// How someone wants a routine: chosen on its page, kept with a favourite.
import * as v from 'valibot';
import { LENGTHS, PEOPLE, TOUCHES } from '../catalogue/model';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../catalogue/voices';

export const SettingsSchema = v.object({
  length: v.picklist(LENGTHS),
  people: v.picklist(PEOPLE),
  /** Also kept while someone is alone, for when they are not. */
  touch: v.picklist(TOUCHES),
  voice: v.picklist(VOICE_IDS),
  bed: v.picklist(['none', ...BED_IDS]),
  /** Also kept while there is no bed, for when there is one again. */
  bedLevel: v.picklist(BED_LEVELS),
});

/** The choices a routine is compiled and played by. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

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
