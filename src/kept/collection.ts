// All favourites, as someone looks through them and changes them. What is changed here shows at once; where it
// cannot be kept, a sentence says so and all is shown as it is kept.
import { signal } from '@preact/signals';
import * as repository from '../storage/collection';
import type { WhenSlow } from '../storage/connection';
import { setAside } from '../storage/favourites';
import { readFavourites } from './favourites';
import { follow } from './follow';
import { reporting } from './trouble';

export type { Collected } from '../storage/collection';

/** How many are read at first, and how many more at each wish for more. */
const MANY = 60;

let shown = MANY;

/** The first of them, in order; undefined until they have been read. */
export const collection = signal<repository.Collection | undefined>(undefined);

const follower = follow(
  (kept) => kept === 'favourites',
  () =>
    reporting({ doing: 'read', of: 'favourites' }, (whenSlow) =>
      repository.listCollection(shown, whenSlow),
    ),
  (read) => {
    collection.value = read;
  },
);

/** Reads them. Never rejects, may never answer. */
export const readCollection = follower.read;

/** Reads more of them. */
export function showMoreOfCollection(): Promise<void> {
  shown += MANY;
  return follower.read();
}

/** Changes what someone has made of the favourite called `id`. */
export function changeFavourite(id: string, changed: repository.Changed): Promise<void> {
  redraw((all) =>
    all.map((each) =>
      each.favourite.id === id ? { ...each, favourite: { ...each.favourite, ...changed } } : each,
    ),
  );
  return keep((whenSlow) => repository.change(id, changed, whenSlow));
}

/** Calls the collection `from` by the name `to`; where there is one of that name, the two become one. */
export function renameCollection(from: string, to: string): Promise<void> {
  redraw((all) =>
    all.map((each) =>
      each.favourite.group === from
        ? { ...each, favourite: { ...each.favourite, group: to } }
        : each,
    ),
  );
  return keep((whenSlow) => repository.renameGroup(from, to, whenSlow));
}

/** Puts the favourite called `id` right before or behind the one called `other`. */
export function moveFavourite(id: string, side: 'before' | 'behind', other: string): Promise<void> {
  redraw((all) => {
    const moved = all.filter(({ favourite }) => favourite.id === id);
    const others = all.filter(({ favourite }) => favourite.id !== id);
    const at = others.findIndex(({ favourite }) => favourite.id === other);
    const to = at + (side === 'behind' ? 1 : 0);
    return at < 0 ? all : [...others.slice(0, to), ...moved, ...others.slice(to)];
  });
  return keep((whenSlow) => repository.place(id, side, other, whenSlow));
}

/** Removes the favourite called `id`; it can be had back until `leaveRemoved`, also by whoever comes later. */
export function removeFavourite(id: string): Promise<void> {
  mark(id, true);
  return keep((whenSlow) => setAside(id, whenSlow));
}

/** Has the favourite called `id` back, with all that it was. */
export function haveFavouriteBack(id: string): Promise<void> {
  mark(id, false);
  return keep((whenSlow) => repository.haveBack(id, whenSlow));
}

/** Forgets those that are shown as removed, and when they were used: nobody has wanted them back. */
export async function leaveRemoved(): Promise<void> {
  const ids = (collection.peek()?.all ?? [])
    .filter(({ isRemoved }) => isRemoved)
    .map(({ favourite }) => favourite.id);
  if (ids.length > 0) await keep((whenSlow) => repository.forgetRemoved(ids, whenSlow));
}

function mark(id: string, isRemoved: boolean): void {
  redraw((all) => all.map((each) => (each.favourite.id === id ? { ...each, isRemoved } : each)));
}

function redraw(change: (all: repository.Collection['all']) => repository.Collection['all']): void {
  const now = collection.peek();
  if (now) collection.value = { ...now, all: change(now.all) };
}

async function keep(work: (whenSlow: WhenSlow) => Promise<void>): Promise<void> {
  // What is read before this is written would undo it on the screen.
  follower.overtake();
  await reporting({ doing: 'write', of: 'favourites' }, work);
  await Promise.all([follower.read(), readFavourites()]);
}
