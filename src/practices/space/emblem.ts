// Two that lie near, and one with some room.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M15 17a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z', opacity: 0.95 },
  { d: 'M24.5 21a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z', opacity: 0.7 },
  { d: 'M39 13a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z', opacity: 0.9 },
  { d: 'M9 36h30', pen: 3, opacity: 0.5 },
];
