// What stands on the card of afar.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Care from afar',
  summary: 'When someone has to leave, or is far away.',
};
