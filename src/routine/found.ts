// A found routine, as a spec.
import type { Comfort } from './comfort';
import { foundId } from './found-id';
import type { RoutineSpec } from './spec';
import { suggest, type Wish } from './suggest';

/** The routine for `wish`; undefined where what people refused leaves nothing. */
export function find(wish: Wish, comfort: Comfort): RoutineSpec | undefined {
  const parts = suggest(wish, comfort);
  if (parts.length === 0) return undefined;
  return {
    version: 1,
    id: foundId(parts),
    title: { key: 'made' },
    emblem: 'made',
    // For whom it was found, also where a link takes it.
    people: [wish.people],
    touch: wish.touch,
    unfit: 'leave-out',
    parts: parts.map(({ practice, minutes, why }) => ({
      id: practice,
      content: { kind: 'practice', practice },
      minutes,
      why,
    })),
  };
}
