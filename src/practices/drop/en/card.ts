// What stands on the card of the drop guide.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'If a low comes',
  summary: 'What drop is, and what helps in the next days.',
};
