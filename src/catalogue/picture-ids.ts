// Written by `npm run practices` from the folders of practices. Change those, not this.
import type { PracticeId } from './practice-ids.ts';

/** What has a picture: a practice, or what has one in `src/pictures`. */
export type PictureId =
  | PracticeId
  | 'after-intense'
  | 'after-role-play'
  | 'after'
  | 'bed'
  | 'bite'
  | 'blanket'
  | 'breath'
  | 'checked'
  | 'days-after'
  | 'find'
  | 'finish'
  | 'first-time'
  | 'lamp'
  | 'landing'
  | 'long-slow'
  | 'made'
  | 'mirror'
  | 'much'
  | 'near'
  | 'next-day'
  | 'ointment'
  | 'on-your-own'
  | 'ready'
  | 'rinse'
  | 'several'
  | 'talk'
  | 'tea'
  | 'telephone';
