// A stone on the ground, and what it rests on.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M13 28c0-6 4.5-12 11-12s11 6 11 12a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2Z', opacity: 0.9 },
  { d: 'M19 26c.3-2.8 1.8-5 4-5.8', pen: 2.5, cut: true },
  { d: 'M10 35h28', pen: 3, opacity: 0.7 },
  { d: 'M17 40h14', pen: 3, opacity: 0.5 },
];
