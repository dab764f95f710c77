// What is known of cuddle before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'rest',
  group: 'first',
  offered: 10,
  touch: 'either',
  company: 'anyone',
  minutes: { short: 5, standard: 10, long: 20 },
  part: { least: 3, most: 20 },
};
