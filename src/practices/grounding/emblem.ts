// Two stones, one at rest on the other, and the ground.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M17 18.5c0-3 3.2-5.5 7.5-5.5s7 2.2 7 5.2-3 4.3-7.2 4.3-7.3-1.2-7.3-4Z',
    opacity: 0.7,
  },
  {
    d: 'M12 30c0-4 5.5-6.5 12-6.5s12 2.5 12 6.5-5.5 5-12 5-12-1-12-5Z',
    opacity: 0.95,
  },
  { d: 'M11 39h26', pen: 3, opacity: 0.5 },
];
