// Favourites, as the screens see them: no more of them than are shown, and whether one is among all.
import { type Signal, signal } from '@preact/signals';
import { requestPersistence } from '../device/storage-persist';
import type { Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import * as repository from '../storage/favourites';
import { follow } from './follow';
import { noteStart, usualNow } from './habits';
import { reporting } from './trouble';

export type Favourite = repository.Favourite;

/** What the first screen shows of them, and how many more come at each wish for more. */
const FEW = 6;
const MANY = 48;

/** What is usual at this hour, and then the first in their order; undefined until they have been read. */
export const favourites = signal<repository.Some | undefined>(undefined);

let shown = FEW;

/** Which of those that were asked for are favourites, by their ids. */
const asked = new Map<string, Signal<Favourite | undefined>>();

const follower = follow(
  (kept) => kept === 'favourites',
  () => {
    for (const [id, found] of asked) void look(id, found);
    return reporting({ doing: 'read', of: 'favourites' }, async (whenSlow) =>
      repository.listFirst(shown, whenSlow, (await usualNow()).slice(0, FEW)),
    );
  },
  (some) => {
    favourites.value = some;
  },
);

/** Reads what the first screen shows of them. */
export const readFavourites = follower.read;

/** Reads as many more as fit a screen or two. */
export function showMoreFavourites(): Promise<void> {
  shown += MANY;
  return follower.read();
}

/** Which favourite `spec` with `settings` is; undefined where it is none, or until that is known. */
export function favouriteOf(spec: RoutineSpec, settings: Settings): Favourite | undefined {
  const id = repository.favouriteId(spec, settings);
  // One that is not wholly understood plays as another would, and goes by another's id.
  const listed = favourites.value?.favourites.find(
    (each) => repository.favouriteId(each.spec, each.settings) === id,
  );
  return listed ?? single(id).value;
}

/** Notes that `spec` is started with `settings`: as one of the favourites, it comes first about this hour. */
export function noteFavouriteStart(spec: RoutineSpec, settings: Settings): void {
  noteStart(favouriteOf(spec, settings)?.id ?? repository.favouriteId(spec, settings));
}

/**
 * Keeps `spec` with `settings` as a favourite, or no longer. What someone has made of it comes back with it: one tap
 * on a star takes no name away for good.
 */
export async function toggleFavourite(spec: RoutineSpec, settings: Settings): Promise<void> {
  const known = favouriteOf(spec, settings);
  await reporting<unknown>({ doing: 'write', of: 'favourites' }, (whenSlow) =>
    known
      ? (isMadeMuchOf(known) ? repository.setAside : repository.remove)(known.id, whenSlow)
      : repository.add(spec, settings, whenSlow),
  );
  await follower.read();
  if (!known) void requestPersistence();
}

/**
 * Keeps `spec` with `settings` as a favourite: in the place of the one called `old`, where there is such a one.
 * Answers whether it is kept.
 */
export async function keepFavourite(
  spec: RoutineSpec,
  settings: Settings,
  old?: string,
): Promise<boolean> {
  const kept = await reporting<unknown>({ doing: 'write', of: 'favourites' }, (whenSlow) =>
    old === undefined
      ? repository.add(spec, settings, whenSlow)
      : repository.replace(old, spec, settings, whenSlow),
  );
  await follower.read();
  if (kept) void requestPersistence();
  return kept !== undefined;
}

/** Whether anything would be lost with it but that it is there. */
function isMadeMuchOf({ name, emblem, hue, group }: Favourite): boolean {
  return (name ?? emblem ?? hue ?? group) !== undefined;
}

/** The one called `id`, looked up when it is first asked for, and whenever any may have changed. */
function single(id: string): Signal<Favourite | undefined> {
  const known = asked.get(id);
  if (known) return known;
  const found = signal<Favourite | undefined>(undefined);
  asked.set(id, found);
  void look(id, found);
  return found;
}

async function look(id: string, found: Signal<Favourite | undefined>): Promise<void> {
  const answer = await reporting({ doing: 'read', of: 'favourites' }, (whenSlow) =>
    repository.find(id, whenSlow),
  );
  if (answer) found.value = answer.value;
}
