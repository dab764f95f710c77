// A routine while it is being made, and how it begins.
import type { Length } from '../../catalogue/model';
import { MOST } from '../limits';
import { minutesIn, minutesOf } from '../minutes';
import { leastOf } from '../resolve';
import type { Settings } from '../settings';
import type { Part, RoutineSpec } from '../spec';
import { begun, type Trail } from './trail';

/** What is kept of a routine that is being made. */
export interface Draft {
  /** What it goes by in an address. */
  readonly id: string;
  readonly trail: Trail;
  /** What it is looked at with, and played. */
  readonly settings: Settings;
  /** The favourite that it takes the place of once it is finished. */
  readonly favourite?: string | undefined;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

/** What someone's own routine goes by, before what is made up. */
const OWN = 'own-';

/** Whether `spec` is someone's own, and not one that Afterglow names. */
export function isOwn({ title }: Pick<RoutineSpec, 'title'>): boolean {
  return 'text' in title;
}

/** Nothing yet, to be called `title`; it goes by `id`, which is made up. */
export function fromNothing(id: string, title: string): RoutineSpec {
  return {
    version: 1,
    id: OWN + id,
    title: { text: title },
    emblem: 'made',
    people: ['one', 'two', 'more'],
    touch: 'open',
    unfit: 'leave-out',
    parts: [],
  };
}

/** What `spec` takes in `length`, as the beginning of one's own that is called `title` and goes by `id`. */
export function fromAnother(
  spec: RoutineSpec,
  length: Length,
  id: string,
  title: string,
): RoutineSpec {
  const { people, touch, emblem } = spec;
  // What it was found for, it was found for; all else is for whoever is here.
  const isFound = 'key' in spec.title && spec.title.key === 'made';
  return {
    ...fromNothing(id, title),
    emblem: emblem === 'ready' ? 'made' : emblem,
    ...(isFound && { people, touch }),
    parts: settled(spec.parts, length),
  };
}

/** Someone's own, to be changed: it goes by the id that it has. */
export function fromOwn(spec: RoutineSpec, length: Length): RoutineSpec {
  return { ...spec, unfit: 'leave-out', parts: settled(spec.parts, length) };
}

/** The beginning of making `now`. */
export function draftOf(
  id: string,
  now: RoutineSpec,
  settings: Settings,
  changedAt: number,
  favourite?: string,
): Draft {
  return { id, trail: begun(now), settings, changedAt, ...(favourite && { favourite }) };
}

/** `parts` with one number of minutes each: what each takes in `length`, as it would be played. */
function settled(parts: readonly Part[], length: Length): readonly Part[] {
  const asWritten = parts.map((part) => ({ ...part, minutes: minutesIn(part, length) }));
  const asPlayed = asWritten.map((part) => ({
    ...part,
    minutes: Math.max(part.minutes, leastOf(part)),
  }));
  return minutesOf(asPlayed, length) <= MOST.wholeMinutes ? asPlayed : asWritten;
}
