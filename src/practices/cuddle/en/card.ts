// What stands on the card of cuddle.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Cuddle',
  summary: 'Get warm, breathe slowly, be close.',
};
