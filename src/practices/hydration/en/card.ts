// What stands on the card of hydration.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Drink or snack',
  summary: 'Water, a bite to eat, a blanket.',
};
