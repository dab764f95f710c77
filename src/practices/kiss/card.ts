// What is known of kiss before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'hush',
  group: 'near',
  offered: 70,
  touch: 'needs-touch',
  company: 'together',
  minutes: { short: 5, standard: 6, long: 10 },
  part: { least: 3, most: 8 },
};
