// A small lamp-lit picture for each practice: simple shapes, no bodies, no genders.
import type { PracticeId } from '../catalogue/model';
import type { Choice } from '../routine/choice';
import css from './emblem.module.css';

/** What has a picture: a practice, or a routine of several. */
type Pictured = PracticeId | Exclude<Choice['kind'], 'practice'>;

interface EmblemProps {
  readonly of: Pictured;
  readonly size?: 'small' | 'large';
}

/** The picture of `of`, for the eye only. */
export function Emblem({ of, size = 'large' }: EmblemProps) {
  return (
    <span class={`${css.emblem} ${css[of] ?? ''} ${css[size]}`} aria-hidden="true">
      <svg viewBox="0 0 48 48" width="100%" height="100%" focusable="false" aria-hidden="true">
        {SHAPES[of]}
      </svg>
    </span>
  );
}

/** The picture of what is played. */
export function ChoiceEmblem({ choice, size }: { choice: Choice; size?: 'small' | 'large' }) {
  const of = choice.kind === 'practice' ? choice.practice : choice.kind;
  return <Emblem of={of} {...(size ? { size } : {})} />;
}

const STROKES = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 3,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const SHAPES: Readonly<Record<Pictured, preact.JSX.Element>> = {
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
  // Two petals that meet.
  kiss: (
    <>
      <path
        d="M24 13c-8-6-14 1-12.500 7 1.500 6.500 7 9 12.500 9Z"
        fill="currentColor"
        opacity=".95"
      />
      <path
        d="M24 13c8-6 14 1 12.500 7-1.500 6.500-7 9-12.500 9Z"
        fill="currentColor"
        opacity=".6"
      />
      <path d="M15 34c5 3.500 13 3.500 18 0" {...STROKES} opacity=".8" />
    </>
  ),
  // Two voices, one after the other.
  'pillow-talk': (
    <>
      <path
        d="M11 13h17a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4H18l-5 4.500V26a4 4 0 0 1-3-4v-5a4 4 0 0 1 1-4Z"
        fill="currentColor"
        opacity=".95"
      />
      <path
        d="M35 21.500a4 4 0 0 1 4 4V29a4 4 0 0 1-3.500 4v3.500L31.500 33H25"
        {...STROKES}
        opacity=".7"
      />
    </>
  ),
  // A heart with a line of words in it.
  affirmations: (
    <>
      <path
        d="M24 38S10 30.500 10 20.500A7.500 7.500 0 0 1 24 17a7.500 7.500 0 0 1 14 3.500C38 30.500 24 38 24 38Z"
        fill="currentColor"
        opacity=".9"
      />
      <path
        d="M18 22h12M20 27h8"
        stroke="var(--emblem-ground)"
        stroke-width="2.500"
        stroke-linecap="round"
      />
    </>
  ),
  // Drops that fall side by side.
  shower: (
    <>
      <path d="M13 15a11 8 0 0 1 22 0Z" fill="currentColor" opacity=".95" />
      <path d="M16 21v4M24 21v6M32 21v4M20 29v4M28 29v4M24 34v3" {...STROKES} opacity=".75" />
    </>
  ),
  // A screen that glows.
  film: (
    <>
      <rect x="10" y="13" width="28" height="18" rx="4" fill="currentColor" opacity=".9" />
      <path d="m21.500 18 7 4-7 4Z" fill="var(--emblem-ground)" />
      <path d="M17 36h14" {...STROKES} opacity=".7" />
    </>
  ),
  // A warm cup, carried.
  service: (
    <>
      <path d="M12 21h20v6a9 9 0 0 1-9 9h-2a9 9 0 0 1-9-9Z" fill="currentColor" opacity=".95" />
      <path d="M32 23h2.500a4 4 0 0 1 0 8H31" {...STROKES} opacity=".8" />
      <path d="M18 16c-1.500-2 1.500-3 0-5M26 16c-1.500-2 1.500-3 0-5" {...STROKES} opacity=".6" />
    </>
  ),
  // A sun on its way up.
  date: (
    <>
      <path d="M15 30a9 9 0 0 1 18 0Z" fill="currentColor" opacity=".95" />
      <path
        d="M24 12v4M11.500 17.500l3 3M36.500 17.500l-3 3M9 30h2.500M36.500 30H39M14 36h20"
        {...STROKES}
        opacity=".7"
      />
    </>
  ),
  // Stones across a stream.
  ready: (
    <>
      <circle cx="14" cy="32" r="5.500" fill="currentColor" opacity=".95" />
      <circle cx="25" cy="24" r="5" fill="currentColor" opacity=".75" />
      <circle cx="34" cy="15" r="4.500" fill="currentColor" opacity=".55" />
    </>
  ),
  // A light that was found.
  made: (
    <>
      <path
        d="M24 10c1.500 8 5 11.500 13 13-8 1.500-11.500 5-13 13-1.500-8-5-11.500-13-13 8-1.500 11.500-5 13-13Z"
        fill="currentColor"
        opacity=".95"
      />
      <path d="M36 34v5M33.500 36.500h5" {...STROKES} stroke-width="2" opacity=".6" />
    </>
  ),
};
