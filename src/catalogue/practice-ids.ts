// Written by `npm run practices` from the folders of practices. Change those, not this.

export const PRACTICE_IDS = [
  'afar',
  'affirmations',
  'cuddle',
  'date',
  'drop',
  'film',
  'grounding',
  'hydration',
  'injury-check',
  'kiss',
  'massage',
  'pillow-talk',
  'scene-over',
  'service',
  'shower',
  'space',
] as const;

/** What a practice is called wherever it is meant: its folder. */
export type PracticeId = (typeof PRACTICE_IDS)[number];
