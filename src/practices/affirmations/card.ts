// What is known of affirmations before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'words',
  group: 'talk',
  offered: 50,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 5, standard: 8, long: 12 },
  part: { least: 4, most: 10 },
};
