// What the people here are comfortable with, in sum: kept on this device, never who said what.
import { computed, signal } from '@preact/signals';
import type { Comfort } from '../routine/comfort';
import type { ComfortList } from '../storage/schema';
import { keepPreference, preference } from './saved';

/** The list that was last finished; undefined where there is none. */
export const comfortList = signal<ComfortList | undefined>(undefined);

/** What it says of each practice; nothing where there is none. */
export const comfort = computed<Comfort>(() => comfortList.value?.comfort ?? {});

/** Reads the kept list. */
export async function readComfort(): Promise<void> {
  const kept = await preference('comfort');
  comfortList.value = kept && kept.people > 0 ? kept : undefined;
}

/** Keeps what `people` have marked together. */
export function keepComfort(list: ComfortList): void {
  comfortList.value = list;
  void keepPreference('comfort', list);
}

/** Forgets the list: nobody is asked about anything any more. */
export function forgetComfort(): void {
  comfortList.value = undefined;
  void keepPreference('comfort', { people: 0, comfort: {} });
}
