// What stands on the card of kiss.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Kiss',
  summary: 'A soft way down, with hardly a word.',
};
