// A drop, and the light in it.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M24 9c6 8 10.5 12.8 10.5 19a10.5 10.5 0 0 1-21 0C13.5 21.8 18 17 24 9Z', opacity: 0.9 },
  { d: 'M19 28a5.5 5.5 0 0 0 4.5 5.4', pen: 2.5, cut: true },
];
