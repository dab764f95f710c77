// Three long slow strokes.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M10 18c6-6 10 4 16-1s8-4 12-2', pen: 3.5 },
  { d: 'M10 26c6-6 10 4 16-1s8-4 12-2', pen: 3.5, opacity: 0.75 },
  { d: 'M10 34c6-6 10 4 16-1s8-4 12-2', pen: 3.5, opacity: 0.5 },
];
