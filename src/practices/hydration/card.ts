// What is known of hydration before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'water',
  group: 'first',
  offered: 20,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 3, standard: 5, long: 10 },
  part: { least: 2, most: 8 },
};
