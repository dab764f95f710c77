// What things are called and how long they are, apart from their lines, so that the first screen need
// not load those.
import { cards } from '#words/cards';
import { made, ready } from '#words/ready';
import type { CardWords } from '../catalogue/words';
import type { Choice } from '../routine/choice';

/** The name of `choice`, and one line about it. */
export function glanceAt(choice: Choice): CardWords {
  switch (choice.kind) {
    case 'practice':
      return cards[choice.practice];
    case 'ready':
      return ready[choice.ready];
    case 'made':
      return made;
  }
}
