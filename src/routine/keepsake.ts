// What someone can make of a favourite: its name, its picture, its colour, and with which others it lies.
import type { PictureId } from '../catalogue/picture-ids';
import { PRACTICE_IDS, type PracticeId } from '../catalogue/practice-ids';
import { pictureOf } from './picture';
import type { RoutineSpec } from './spec';

/** Pictures to choose from beside those of all practices. */
export const OTHER_EMBLEMS = [
  'lamp',
  'tea',
  'blanket',
  'bed',
  'bite',
] as const satisfies readonly PictureId[];

type OtherEmblem = (typeof OTHER_EMBLEMS)[number];

export type Emblem = PracticeId | OtherEmblem;

/** All there is to choose from. */
export const EMBLEMS: readonly Emblem[] = [...PRACTICE_IDS, ...OTHER_EMBLEMS];

/** Whether it is no practice's. */
export function isOther(emblem: Emblem): emblem is OtherEmblem {
  return OTHER_EMBLEMS.some((other) => other === emblem);
}

/** Colours to choose from, and the picture that each is taken from. */
export const HUES = {
  orange: 'cuddle',
  gold: 'date',
  green: 'grounding',
  teal: 'shower',
  blue: 'drop',
  violet: 'pillow-talk',
  rose: 'kiss',
  sand: 'space',
} as const satisfies Readonly<Record<string, PictureId>>;

export type Hue = keyof typeof HUES;

/** What people have chosen for a favourite; what they have not is missing. */
export interface Keepsake {
  readonly name?: string | undefined;
  readonly emblem?: Emblem | undefined;
  readonly hue?: Hue | undefined;
  /** The collection that it is in, by its name. */
  readonly group?: string | undefined;
}

interface Kept extends Keepsake {
  readonly spec: RoutineSpec;
}

/** The picture that a favourite is shown by: the chosen one, or that of its routine. */
export function emblemOf({ emblem, spec }: Kept): PictureId {
  if (emblem) return emblem;
  // All that were found have the same one, which would tell none from another.
  const [first] = spec.parts;
  const isFound = 'key' in spec.title && spec.title.key === 'made';
  return isFound && first?.content.kind === 'practice' ? first.content.practice : pictureOf(spec);
}

/** The picture whose colour a favourite has. */
export function hueOf(favourite: Kept): PictureId {
  return favourite.hue ? HUES[favourite.hue] : emblemOf(favourite);
}
