// What stands on the card of the end of a scene.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'The scene is over',
  summary: 'Things off, parts down, your own names.',
};
