// Written by `npm run practices` from the folders of practices. Change those, not this.
import type { PracticeId } from './practice-ids.ts';

/** What has a picture: a practice, or what has one in `src/pictures`. */
export type PictureId =
  | PracticeId
  | 'after-intense'
  | 'after-role-play'
  | 'checked'
  | 'days-after'
  | 'find'
  | 'finish'
  | 'first-time'
  | 'landing'
  | 'long-slow'
  | 'made'
  | 'next-day'
  | 'on-your-own'
  | 'several';
