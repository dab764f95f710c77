// What people make of their favourites.
import type { Hue, OTHER_EMBLEMS } from '../../routine/keepsake';
import { formats } from './formats';

export const collection = {
  heading: 'Your favourites',
  lead: 'Name them, put them in order, group them. On the first screen, what you use comes first, about the hour you use it.',
  none: 'Nothing is kept here yet. Tap the star on a routine’s page to keep it, with its settings.',
  more: 'Show more favourites',
  /** What leads here. */
  open: 'All favourites',
  /** The handle of one. */
  move: (name: string) => `Move ${name}`,
  moveHint: 'Drag it, or use the arrow keys.',
  moved: (name: string, place: number, count: number) =>
    `${name}, now ${formats.number(place)} of ${formats.number(count)}`,
  change: (name: string) => `Change ${name}`,
  name: 'Name',
  /** Stands for what was never chosen. */
  own: 'As it comes',
  emblem: 'Picture',
  emblems: {
    lamp: 'A lamp',
    tea: 'Tea',
    blanket: 'A blanket',
    bed: 'A bed',
    bite: 'A bite to eat',
  } satisfies Readonly<Record<(typeof OTHER_EMBLEMS)[number], string>>,
  hue: 'Colour',
  hues: {
    orange: 'Orange',
    gold: 'Gold',
    green: 'Green',
    teal: 'Teal',
    blue: 'Blue',
    violet: 'Violet',
    rose: 'Rose',
    sand: 'Sand',
  } satisfies Readonly<Record<Hue, string>>,
  group: 'Collection',
  noGroup: 'None',
  newGroup: 'A new collection',
  newGroupHint: 'For example: Sundays.',
  gather: 'Add to it',
  /** Beside the name of a collection. */
  rename: (name: string) => `Rename ${name}`,
  groupName: 'Name of this collection',
  /** Over those that are in none, where there are any. */
  others: 'On their own',
  earlier: 'Earlier',
  later: 'Later',
  look: 'Look inside',
  remove: 'Remove',
  removed: (name: string) => `${name} is removed.`,
  undo: 'Undo',
} as const;
