// What is known of film before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'film',
  group: 'after',
  offered: 90,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 5, standard: 8, long: 12 },
  part: { least: 4, most: 10 },
};
