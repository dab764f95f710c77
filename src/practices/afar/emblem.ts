// Two lamps with a way between them.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M13 14a5.5 5.5 0 0 1 3 10.1V27h-6v-2.9A5.5 5.5 0 0 1 13 14Z', opacity: 0.95 },
  { d: 'M35 14a5.5 5.5 0 0 1 3 10.1V27h-6v-2.9A5.5 5.5 0 0 1 35 14Z', opacity: 0.65 },
  { d: 'M13 32c5 5 17 5 22 0', pen: 3, opacity: 0.6 },
];
