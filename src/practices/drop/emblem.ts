// A low tide under a small moon.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M29 10a7 7 0 1 0 7.5 9.5A6.5 6.5 0 0 1 29 10Z', opacity: 0.95 },
  { d: 'M9 29c5-5 9 3 15 3s10-6 15-2', pen: 3, opacity: 0.8 },
  { d: 'M13 37c4-3 7 2 11 2s7-4 11-1.5', pen: 3, opacity: 0.5 },
];
