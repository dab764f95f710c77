// What is known of injury-check before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'check',
  offered: 30,
  touch: 'either',
  company: 'anyone',
  minutes: { short: 7, standard: 9, long: 12 },
  part: { least: 7, most: 12 },
};
