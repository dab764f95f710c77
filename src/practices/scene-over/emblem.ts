// A mask, laid down.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  {
    d: 'M10 17c9 3.5 19 3.5 28 0 1 9-3 17-9 17-3 0-3.5-3-5-3s-2 3-5 3c-6 0-10-8-9-17Z',
    opacity: 0.9,
  },
  { d: 'M15.5 23.5c2-1.5 4.5-1.2 5.8.6M26.7 24.1c1.3-1.8 3.8-2.1 5.8-.6', pen: 2.5, cut: true },
  { d: 'M14 40h20', pen: 3, opacity: 0.6 },
];
