// What stands on the card of grounding.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Here and now',
  summary: 'Breathe, look round, feel the floor.',
};
