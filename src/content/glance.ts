// What things are called and how long they are, apart from their lines, so that the first screen need
// not load those.
import type { CardWords } from '../catalogue/words';
import { words } from '../language/words';
import type { Choice } from '../routine/choice';

/** The name of `choice`, and one line about it. */
export function glanceAt(choice: Choice): CardWords {
  const { cards, made, ready } = words();
  switch (choice.kind) {
    case 'practice':
      return cards[choice.practice];
    case 'ready':
      return ready[choice.ready];
    case 'made':
      return made;
  }
}
