// What stands on the card of pillow-talk.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Pillow talk',
  summary: 'What felt good, what to change, what next.',
};
