// What is known of service before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'kind',
  group: 'after',
  offered: 100,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 5, standard: 10, long: 17 },
  part: { least: 4, most: 12 },
};
