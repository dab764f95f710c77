// What stands on the card of massage.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Massage',
  summary: 'Slow hands, in turns or on your own.',
};
