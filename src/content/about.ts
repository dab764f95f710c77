// What a routine's page says of it.
import type { Practice } from '../catalogue/model';
import { words } from '../language/words';
import type { Choice } from '../routine/choice';
import { readyById } from '../routine/ready-plans';
import { glanceAt } from './glance';
import { practiceById } from './practices';

interface About {
  readonly title: string;
  /** What it is for and when it suits. */
  readonly suits: string;
  /** All that may be in it. */
  readonly practices: readonly Practice[];
}

/** All about `choice` that does not depend on settings. */
export function aboutChoice(choice: Choice): About {
  const { made, ready } = words();
  const { title } = glanceAt(choice);
  switch (choice.kind) {
    case 'practice': {
      const practice = practiceById(choice.practice);
      return { title, suits: practice.suits, practices: [practice] };
    }
    case 'ready': {
      const { parts } = readyById(choice.ready);
      const practices = parts.map(({ practice }) => practiceById(practice));
      return { title, suits: ready[choice.ready].suits, practices };
    }
    case 'made': {
      const practices = choice.parts.map(({ practice }) => practiceById(practice));
      return { title, suits: made.summary, practices };
    }
  }
}
