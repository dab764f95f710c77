// Two lights, and what goes across between them.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M12 26a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z', opacity: 0.95 },
  { d: 'M37 28a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z', opacity: 0.75 },
  { d: 'M13 20.5h.01M18.5 15h.01M26 13.5h.01M32.5 17h.01M36.5 23h.01', pen: 3, opacity: 0.6 },
];
