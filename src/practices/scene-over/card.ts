// What is known of the end of a scene before its plan is loaded.
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'set-down',
  group: 'much',
  offered: 35,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 4, standard: 6, long: 8 },
  part: { least: 3, most: 10 },
};
