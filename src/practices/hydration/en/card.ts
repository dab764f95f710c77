// What stands on the card of hydration.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Drink or snack',
  inShort: 'Drink',
  summary: 'Water, a bite to eat, a blanket.',
};
