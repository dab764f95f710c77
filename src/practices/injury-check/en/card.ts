// What stands on the card of injury-check.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Injury check',
  summary: 'Calm questions, head to toe, and what helps.',
};
