// What the people here are comfortable with, in sum: kept on this device, never who said what. Nothing
// that anyone refused may be played, so until the list has been read everything counts as unsure.
import { computed, signal } from '@preact/signals';
import { withinASecond } from '../async/within-a-second';
import { COMFORT_PRACTICES, type Comfort } from '../routine/comfort';
import { forgetComfortList, keepComfortList, readComfortList } from '../storage/front';
import { StorageError, type StorageProblem } from '../storage/problems';
import type { ComfortList } from '../storage/schema';
import { follow } from './follow';
import { reporting } from './trouble';

/** The list that was last finished; undefined where there is none, or until it has been read. */
export const comfortList = signal<ComfortList | undefined>(undefined);

/** Whether it is not known what the kept list says: it has not been read, or cannot be. */
export const comfortInDoubt = signal(true);

const ALL_UNSURE: Comfort = Object.fromEntries(COMFORT_PRACTICES.map((id) => [id, 'maybe']));

/** What it says of each practice; nothing where there is none. In doubt, no yes counts. */
export const comfort = computed<Comfort>(() => {
  const known = comfortList.value?.comfort ?? {};
  if (!comfortInDoubt.value) return known;
  const noes = Object.entries(known).filter(([, answer]) => answer === 'no');
  return { ...ALL_UNSURE, ...Object.fromEntries(noes) };
});

const follower = follow(
  (kept) => kept === 'comfort',
  async () => {
    let why: StorageProblem | undefined;
    const answering = reporting({ doing: 'read', of: 'comfort' }, (whenSlow) =>
      readComfortList(whenSlow).catch((error: unknown) => {
        why = error instanceof StorageError ? error.problem : undefined;
        throw error;
      }),
    );
    const soon = await withinASecond(answering);
    // A browser that keeps nothing has no list that could be missed.
    if (!soon) comfortInDoubt.value = why !== 'unavailable' && why !== 'forbidden';
    return answering;
  },
  (list) => {
    comfortInDoubt.value = list === 'unreadable';
    if (list !== 'unreadable') comfortList.value = list;
  },
);

/** Reads the kept list. */
export const readComfort = follower.read;

/** The reading that someone has already waited for in vain. */
let inVain: Promise<void> | undefined;

/**
 * Resolves once it is known what the list says, or after a moment, when that cannot be known for now;
 * undefined where there is nothing to wait for.
 */
export function comfortAsked(): Promise<void> | undefined {
  const reading = follower.reading();
  if (!reading || reading === inVain) return undefined;
  return withinASecond(reading).then(() => {
    inVain = reading;
  });
}

/** Keeps what `list` says, here and for all windows. */
export function keepComfort(list: ComfortList): void {
  comfortList.value = list;
  comfortInDoubt.value = false;
  const keeping = reporting({ doing: 'write', of: 'comfort' }, (whenSlow) =>
    keepComfortList(list, whenSlow),
  );
  void follower.chose(keeping);
}

/** Forgets the list: nobody is asked about anything any more. */
export function forgetComfort(): void {
  comfortList.value = undefined;
  comfortInDoubt.value = false;
  void follower.chose(reporting({ doing: 'write', of: 'comfort' }, forgetComfortList));
}
