// What is known of afar before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'until',
  group: 'after',
  offered: 120,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 5, standard: 9, long: 11 },
  part: { least: 4, most: 9 },
};
