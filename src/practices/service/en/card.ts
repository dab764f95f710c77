// What stands on the card of service.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'A kind act',
  summary: 'Something small and useful, done with care.',
};
