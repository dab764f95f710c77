// What is known of injury-check before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'check',
  group: 'first',
  offered: 40,
  touch: 'either',
  company: 'anyone',
  // Without what an answer may still leave out: that comes on top.
  minutes: { short: 6, standard: 7, long: 10 },
  part: { least: 6, most: 10 },
};
