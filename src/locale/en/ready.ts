// What each ready routine is called.
import type { ReadyId } from '../../catalogue/ready-ids';

export const ready: Readonly<Record<ReadyId, { readonly title: string }>> = {
  landing: { title: 'Soft landing' },
  'after-intense': { title: 'After something intense' },
  'after-role-play': { title: 'Back from role-play' },
  'first-time': { title: 'First time together' },
  'long-slow': { title: 'Long and slow' },
  'on-your-own': { title: 'On your own' },
  several: { title: 'More than two' },
  'next-day': { title: 'The next day' },
};

/** A routine that was found for a wish. */
export const made = { title: 'Made for now' } as const;
