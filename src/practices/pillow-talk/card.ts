// What is known of pillow-talk before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'talk',
  group: 'talk',
  offered: 60,
  touch: 'either',
  company: 'anyone',
  minutes: { short: 8, standard: 15, long: 25 },
  part: { least: 6, most: 18 },
};
