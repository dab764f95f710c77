// What stands on the card of affirmations.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Kind words',
  summary: 'Say what you like in each other, or in yourself.',
};
