// What stands on the card of date.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Go on a date',
  inShort: 'Date',
  summary: 'Plan a breakfast, a walk, or a café, and talk.',
};
