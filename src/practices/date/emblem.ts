// A sun on its way up.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M15 30a9 9 0 0 1 18 0Z', opacity: 0.95 },
  {
    d: 'M24 12v4M11.5 17.5l3 3M36.5 17.5l-3 3M9 30h2.5M36.5 30H39M14 36h20',
    pen: 3,
    opacity: 0.7,
  },
];
