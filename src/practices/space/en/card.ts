// What stands on the card of space.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Touch and space',
  summary: 'When one wants to be close, and another wants room.',
};
