// A warm cup, carried.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M12 21h20v6a9 9 0 0 1-9 9h-2a9 9 0 0 1-9-9Z', opacity: 0.95 },
  { d: 'M32 23h2.5a4 4 0 0 1 0 8H31', pen: 3, opacity: 0.8 },
  { d: 'M18 16c-1.5-2 1.5-3 0-5M26 16c-1.5-2 1.5-3 0-5', pen: 3, opacity: 0.6 },
];
