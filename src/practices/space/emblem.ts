// Two that lie near, and one with some room.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M14 18a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z', opacity: 0.95 },
  { d: 'M25 24a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z', opacity: 0.7 },
  { d: 'M37.5 13a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z', opacity: 0.9 },
];
