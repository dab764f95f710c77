// Two crescents leaning into one another.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M21 11a13.5 13.5 0 1 0 0 26 15 15 0 0 1 0-26Z', opacity: 0.95 },
  { d: 'M27 13a12 12 0 1 1 0 23 13.5 13.5 0 0 0 0-23Z', opacity: 0.6 },
];
