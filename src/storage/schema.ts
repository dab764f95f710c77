// What is kept on the device, store by store, as the newest version keeps it.
import type { DBSchema } from 'idb';
import type { Tone } from '../catalogue/model';
import type { Comfort } from '../routine/comfort';
import type { Draft } from '../routine/editing/draft';
import type { Plan, PlannedRoutine } from '../routine/evening';
import type { Keepsake } from '../routine/keepsake';
import type { KeptPlace } from '../routine/place';
import type { Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import type { Take } from '../takes/take';

export interface Schema extends DBSchema {
  favourites: { key: string; value: FavouriteRow; indexes: { order: number } };
  /** Each under its own name. */
  preferences: { key: PreferenceName; value: unknown };
  /** At most one. */
  resume: { key: 'last'; value: RowOf<ResumePoint> };
  /** Routines that are being made. */
  drafts: { key: string; value: Draft };
  /** People's own recordings of lines. */
  takes: { key: string; value: Take };
  /** What is got ready for later. */
  plans: { key: string; value: PlanRow };
}

/** With its routine as `encode` writes it. */
type RowOf<Value> = Omit<Value, 'spec'> & { readonly routine: Uint8Array };

/** Its routine, if it has one, in bytes. */
type PlanRow = Omit<Plan, 'routine'> & {
  readonly routine?: RowOf<PlannedRoutine> | undefined;
};

/** One that was removed can be had back until someone has left it behind. */
export type FavouriteRow = RowOf<Favourite> & {
  /** When it was removed, in epoch milliseconds. */
  readonly removed?: number;
};

/** A routine with settings, kept to start it by one tap. */
export interface Favourite extends Keepsake {
  /** Made of routine and settings, so that nothing is a favourite twice. */
  readonly id: string;
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  /** Lower comes first. Gaps are fine. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

/** A routine with settings, as it was played last. */
export interface LastUsed {
  readonly spec: RoutineSpec;
  readonly settings: Settings;
}

/** Where the routine that was last under way can be carried on. */
export interface ResumePoint {
  readonly spec: RoutineSpec;
  readonly settings: Settings;
  /** What people were comfortable with when it began, since that decided what is in it. */
  readonly comfort: Comfort;
  /** What was said before the first step, since the place counts from there. */
  readonly prelude?: 'hands-free' | undefined;
  /** In which tone it began: it goes on as it began. Earlier versions kept none. */
  readonly tone?: Tone | undefined;
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
  /** Who listens: Afterglow's own ear or the browser's. */
  | 'ear'
  /** How easily it takes something for a word. */
  | 'keenness'
  /** When the microphone is open. */
  | 'listenTime'
  /** How large the words of the player are. */
  | 'captionSize'
  /** What a tap on the dark screen of the player does. */
  | 'firstTap'
  /** As it was typed; earlier versions kept all its digits and nothing else. */
  | 'emergencyNumber'
  /** Who speaks, and whose voice is here beside. */
  | 'voice'
  /** In which tone people are spoken to. */
  | 'tone'
  /** Who records lines here. */
  | 'people'
  /** Whose voice says which line. */
  | 'cast'
  /** Whether someone counts before a recording. */
  | 'countIn'
  /** Whether the device's own voice says people's words that nobody has recorded. */
  | 'deviceVoice'
  /** Where to call for help, picked by hand (ISO 3166-1 alpha-2); empty for none. */
  | 'country'
  /** Which favourites are started about which hour. */
  | 'habits'
  /** What was last wished for, without how anyone felt. */
  | 'wish'
  | 'comfort'
  /** What was played last, with its routine in bytes. */
  | 'lastUsed'
  /** What a built-in routine, by its id, or any found one (`made`) was last played with. */
  | `settings:${string}`;
