// What each routine was last played with, as far as the first screen wants to know.
import { signal } from '@preact/signals';
import type { Length } from '../catalogue/model';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import { getAllSettings } from '../storage/front';
import { follow } from './follow';
import { reporting } from './trouble';

/** What everything was last played with, by the ids of routines; nothing until it has been read. */
export const allLastSettings = signal<ReadonlyMap<string, Settings>>(new Map());

/** Reads what everything was last played with. */
export const { read: readAllLastSettings } = follow(
  (kept) => kept.startsWith('settings:'),
  () => reporting({ doing: 'read', of: 'settings:made' }, getAllSettings),
  (all) => {
    allLastSettings.value = all;
  },
);

/** How long the routine called `id` was last played, as far as that has been read. */
export function lastLength(id: string): Length {
  return (allLastSettings.value.get(id) ?? DEFAULT_SETTINGS).length;
}
