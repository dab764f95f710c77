// What is known of massage before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'ease',
  group: 'first',
  offered: 30,
  touch: 'either',
  company: 'anyone',
  minutes: { short: 8, standard: 15, long: 24 },
  part: { least: 6, most: 20 },
};
