// Two petals that meet.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M24 13c-8-6-14 1-12.5 7 1.5 6.5 7 9 12.5 9Z', opacity: 0.95 },
  { d: 'M24 13c8-6 14 1 12.5 7-1.5 6.5-7 9-12.5 9Z', opacity: 0.6 },
  { d: 'M15 34c5 3.5 13 3.5 18 0', pen: 3, opacity: 0.8 },
];
