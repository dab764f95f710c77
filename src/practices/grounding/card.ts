// What is known of grounding before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'here',
  group: 'much',
  offered: 25,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 3, standard: 4, long: 5 },
  part: { least: 3, most: 5 },
};
