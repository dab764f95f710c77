// A small lamp-lit picture for each practice: simple shapes, no bodies, no genders.
import type { PracticeId } from '../catalogue/model';
import css from './emblem.module.css';

/** The picture of `practice`, for the eye only. */
export function Emblem({ practice }: { practice: PracticeId }) {
  return (
    <span class={`${css.emblem} ${css[practice]}`} aria-hidden="true">
      <svg viewBox="0 0 48 48" width="100%" height="100%" focusable="false" aria-hidden="true">
        {SHAPES[practice]}
      </svg>
    </span>
  );
}

const SHAPES: Readonly<Record<PracticeId, preact.JSX.Element>> = {
  // Two crescents leaning into one another.
  cuddle: (
    <>
      <path d="M21 11a13.5 13.5 0 1 0 0 26 15 15 0 0 1 0-26Z" fill="currentColor" opacity=".95" />
      <path d="M27 13a12 12 0 1 1 0 23 13.5 13.5 0 0 0 0-23Z" fill="currentColor" opacity=".6" />
    </>
  ),
  // Three long slow strokes.
  massage: (
    <g fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round">
      <path d="M10 18c6-6 10 4 16-1s8-4 12-2" />
      <path d="M10 26c6-6 10 4 16-1s8-4 12-2" opacity=".75" />
      <path d="M10 34c6-6 10 4 16-1s8-4 12-2" opacity=".5" />
    </g>
  ),
  // A drop, and the light in it.
  hydration: (
    <>
      <path
        d="M24 9c6 8 10.5 12.8 10.5 19a10.5 10.5 0 0 1-21 0C13.5 21.8 18 17 24 9Z"
        fill="currentColor"
        opacity=".9"
      />
      <path
        d="M19 28a5.5 5.5 0 0 0 4.5 5.4"
        fill="none"
        stroke="var(--emblem-ground)"
        stroke-width="2.5"
        stroke-linecap="round"
      />
    </>
  ),
  // A leaf that closes over a small cut.
  'injury-check': (
    <>
      <path
        d="M24 38S10 31 10 20.500A7.5 7.5 0 0 1 24 17a7.5 7.5 0 0 1 14 3.500C38 31 24 38 24 38Z"
        fill="currentColor"
        opacity=".85"
      />
      <path
        d="M24 20.500v9M19.5 25h9"
        stroke="var(--emblem-ground)"
        stroke-width="3"
        stroke-linecap="round"
      />
    </>
  ),
};
