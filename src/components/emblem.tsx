// The picture of what can be played. Those of practices stand in their folders.
import type { Shape } from '../catalogue/shape';
import { EMBLEMS } from '../practices/emblems';
import type { RoutineSpec } from '../routine/spec';
import css from './emblem.module.css';

/** What has a picture: a practice, or a routine of several. */
type Pictured = RoutineSpec['emblem'];

interface EmblemProps {
  readonly of: Pictured;
  readonly size?: 'small' | 'large';
}

/** The picture of `of`, for the eye only. */
export function Emblem({ of, size = 'large' }: EmblemProps) {
  return (
    <span class={`${css.emblem} ${css[size]}`} data-emblem={of} aria-hidden="true">
      <svg
        viewBox="0 0 48 48"
        width="100%"
        height="100%"
        fill="none"
        stroke-linecap="round"
        stroke-linejoin="round"
        focusable="false"
        aria-hidden="true"
      >
        {SHAPES[of].map(({ d, pen, cut, opacity }) => {
          const colour = cut ? 'var(--ground)' : 'var(--ink)';
          const paint = pen ? { stroke: colour, 'stroke-width': pen } : { fill: colour };
          return <path key={d} d={d} opacity={opacity} {...paint} />;
        })}
      </svg>
    </span>
  );
}

const SHAPES: Readonly<Record<Pictured, readonly Shape[]>> = {
  ...EMBLEMS,
  // Stones across a stream.
  ready: [
    { d: 'M8.5 32a5.5 5.5 0 1 0 11 0 5.5 5.5 0 0 0-11 0Z', opacity: 0.95 },
    { d: 'M20 24a5 5 0 1 0 10 0 5 5 0 0 0-10 0Z', opacity: 0.75 },
    { d: 'M29.5 15a4.5 4.5 0 1 0 9 0 4.5 4.5 0 0 0-9 0Z', opacity: 0.55 },
  ],
  // A light that was found.
  made: [
    {
      d: 'M24 10c1.5 8 5 11.5 13 13-8 1.5-11.5 5-13 13-1.5-8-5-11.5-13-13 8-1.5 11.5-5 13-13Z',
      opacity: 0.95,
    },
    { d: 'M36 34v5M33.5 36.5h5', pen: 2, opacity: 0.6 },
  ],
};
