// What is known of space before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'room',
  group: 'near',
  offered: 67,
  touch: 'either',
  company: 'together',
  minutes: { short: 6, standard: 10, long: 13 },
  part: { least: 5, most: 12 },
};
