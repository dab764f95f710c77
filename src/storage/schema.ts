// What is kept on the device, store by store, as the newest version keeps it.
import type { DBSchema } from 'idb';
import type { PracticeId } from '../catalogue/practice-ids';
import type { Choice } from '../routine/choice';
import type { Comfort } from '../routine/comfort';
import type { KeptPlace } from '../routine/place';
import type { ReadyId } from '../routine/ready-plans';
import type { Settings } from '../routine/settings';

export interface Schema extends DBSchema {
  favourites: { key: string; value: Favourite; indexes: { order: number } };
  /** Each under its own name. */
  preferences: { key: PreferenceName; value: unknown };
  /** At most one. */
  resume: { key: 'last'; value: ResumePoint };
}

/** A routine with settings, kept to start it by one tap. */
export interface Favourite {
  /** Made of choice and settings, so that nothing is a favourite twice. */
  readonly id: string;
  readonly choice: Choice;
  readonly settings: Settings;
  /** Lower comes first. Gaps are fine. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

/** Where the routine that was last under way can be carried on. */
export interface ResumePoint {
  readonly choice: Choice;
  readonly settings: Settings;
  /** What people were comfortable with when it began, since that decided what is in it. */
  readonly comfort: Comfort;
  /** What was said before the first step, since the place counts from there. */
  readonly prelude?: 'hands-free' | undefined;
  readonly place: KeptPlace;
  /** Whether it is where people are sent to help: then the app comes back to it by itself. */
  readonly help?: boolean | undefined;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** The comfort list of everyone here, in sum: who said what is never kept. */
export interface ComfortList {
  /** How many people marked it. */
  readonly people: number;
  readonly comfort: Comfort;
}

/** What a name for settings ends in: what they are the settings of. */
export type SettingsOwner = PracticeId | ReadyId | 'made';

/** What a choice is kept under. What it may be, whoever makes a preference of it says. */
export type PreferenceName =
  /** Whether the notice of the first start has been read. */
  | 'adultNoticeSeen'
  | 'theme'
  /** The id of a language (BCP 47); empty for that of the device. */
  | 'language'
  /** Whether the word on using Afterglow hands-free has been heard. */
  | 'handsFreeHeard'
  /** Whether new steps are felt. */
  | 'vibration'
  /** Whether a routine listens for spoken commands. */
  | 'spokenCommands'
  /** As it was typed; earlier versions kept all its digits and nothing else. */
  | 'emergencyNumber'
  /** Where to call for help, picked by hand (ISO 3166-1 alpha-2); empty for none. */
  | 'country'
  /** What was last said of the moment, without how anyone felt. */
  | 'wish'
  | 'comfort'
  /** What something was last played with. */
  | `settings:${SettingsOwner}`;
