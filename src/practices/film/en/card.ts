// What stands on the card of film.
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Watch a film',
  inShort: 'Film',
  summary: 'Pick something light, settle in, check in after.',
};
