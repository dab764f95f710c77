// Two voices, one after the other.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M11 13h17a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4H18l-5 4.5V26a4 4 0 0 1-3-4v-5a4 4 0 0 1 1-4Z',
    opacity: 0.95,
  },
  { d: 'M35 21.5a4 4 0 0 1 4 4V29a4 4 0 0 1-3.5 4v3.5L31.5 33H25', pen: 3, opacity: 0.7 },
];
