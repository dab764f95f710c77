// What is known of shower before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'fresh',
  group: 'near',
  offered: 80,
  touch: 'either',
  company: 'anyone',
  minutes: { short: 6, standard: 12, long: 20 },
  part: { least: 5, most: 15 },
};
