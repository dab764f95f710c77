// What is known of the drop guide before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'low-tide',
  group: 'much',
  offered: 65,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 5, standard: 8, long: 11 },
  part: { least: 4, most: 10 },
};
