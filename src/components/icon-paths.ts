// Of Lucide (lucide.dev): each drawn on a 24 px grid with one round stroke, its shapes put into one path.
// The licence stands beside this file, and with it the app's own list of licences.
// The icons that the first screen needs; all others are in ./more-icons.

/** An icon on a grid of 24 by 24. */
export interface Drawing {
  /** Of its one path. */
  readonly d: string;
  readonly isFilled?: true;
  /** It follows the writing. What leads a sound does not: it runs from left to right everywhere. */
  readonly points?: true;
}

export const FIRST_ICONS = {
  play: {
    d: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
    isFilled: true,
  },
  back: { d: 'M15 18l-6-6 6-6', points: true },
  forward: { d: 'M9 18l6-6-6-6', points: true },
  help: {
    d: 'M14.479 19.374l-.971.939a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5a5.2 5.2 0 0 1-.219 1.49M15 15h6M18 12v6',
  },
  settings: { d: 'M10 5H3M12 19H3M14 3v4M16 17v4M21 12h-9M21 19h-5M21 5h-7M8 10v4M8 12H3' },
  steps: { d: 'M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13', points: true },
} as const satisfies Readonly<Record<string, Drawing>>;
