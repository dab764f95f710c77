// The picture of a routine's emblem, as a coin.
import type { RoutineSpec } from '../routine/spec';
import { Still } from './still';

interface EmblemProps {
  readonly of: RoutineSpec['emblem'];
  readonly size?: 'small' | 'large';
}

/** The picture of `of`, for the eye only. */
export function Emblem({ of, size = 'large' }: EmblemProps) {
  return <Still of={of === 'ready' ? 'made' : of} coin={size} />;
}
