// A leaf that closes over a small cut.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M24 38S10 31 10 20.5A7.5 7.5 0 0 1 24 17a7.5 7.5 0 0 1 14 3.5C38 31 24 38 24 38Z',
    opacity: 0.85,
  },
  { d: 'M24 20.5v9M19.5 25h9', pen: 3, cut: true },
];
