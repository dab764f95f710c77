// A heart with a line of words in it.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M24 38S10 30.5 10 20.5A7.5 7.5 0 0 1 24 17a7.5 7.5 0 0 1 14 3.5C38 30.5 24 38 24 38Z',
    opacity: 0.9,
  },
  { d: 'M18 22h12M20 27h8', pen: 2.5, cut: true },
];
