// Drops that fall side by side.
import type { Shape } from '../../catalogue/shape';

export const emblem: readonly Shape[] = [
  { d: 'M13 15a11 8 0 0 1 22 0Z', opacity: 0.95 },
  { d: 'M16 21v4M24 21v6M32 21v4M20 29v4M28 29v4M24 34v3', pen: 3, opacity: 0.75 },
];
