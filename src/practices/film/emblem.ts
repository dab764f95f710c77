// A screen that glows.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M14 13h20a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V17a4 4 0 0 1 4-4Z',
    opacity: 0.9,
  },
  { d: 'm21.5 18 7 4-7 4Z', cut: true },
  { d: 'M17 36h14', pen: 3, opacity: 0.7 },
];
