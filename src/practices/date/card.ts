// What is known of date before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'out',
  group: 'after',
  offered: 110,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 6, standard: 12, long: 19 },
  part: { least: 4, most: 12 },
};
