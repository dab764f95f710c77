/** The ready routines, in the order in which they are offered. */
export const READY_IDS = [
  'landing',
  'after-intense',
  'after-role-play',
  'first-time',
  'long-slow',
  'on-your-own',
  'several',
  'next-day',
] as const;

export type ReadyId = (typeof READY_IDS)[number];
