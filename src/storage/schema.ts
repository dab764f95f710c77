// What is kept on the device, store by store, as the newest version keeps it.
import type { DBSchema } from 'idb';
import type { PracticeId } from '../catalogue/model';
import type { Place } from '../routine/place';
import type { Settings } from '../routine/settings';

export interface Schema extends DBSchema {
  favourites: { key: string; value: Favourite; indexes: { order: number } };
  /** Each under its own name. */
  preferences: { key: keyof Preferences; value: Preferences[keyof Preferences] };
  /** At most one. */
  resume: { key: 'last'; value: ResumePoint };
}

/** A practice with settings, kept to start it by one tap. */
export interface Favourite {
  /** Made of practice and settings, so that nothing is a favourite twice. */
  readonly id: string;
  readonly practice: PracticeId;
  readonly settings: Settings;
  /** Lower comes first. Gaps are fine. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

/** Where the routine that was last under way can be carried on. */
export interface ResumePoint {
  readonly practice: PracticeId;
  readonly settings: Settings;
  /** What was said before the first step, since the place counts from there. */
  readonly prelude?: 'hands-free' | undefined;
  readonly place: Place;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** What someone chose, by name. */
export type Preferences = {
  /** Whether the notice of the first start has been read. */
  readonly adultNoticeSeen: boolean;
  readonly theme: 'system' | 'dark' | 'light';
  /** Whether the word on using Afterglow hands-free has been heard. */
  readonly handsFreeHeard: boolean;
  /** Whether new steps are felt. */
  readonly vibration: boolean;
  /** Whether a routine listens for spoken commands. */
  readonly spokenCommands: boolean;
  /** As it is dialled. */
  readonly emergencyNumber: string;
} & {
  /** What a practice was last played with. */
  readonly [Id in PracticeId as `settings:${Id}`]: Settings;
};
