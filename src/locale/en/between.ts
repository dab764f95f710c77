// What is said between the practices of one routine, but for the reasons: each practice says its own.

import type { StepsWords } from '../../catalogue/words';
import type { ASK } from '../../routine/between';

interface BetweenWords extends StepsWords<typeof ASK> {
  readonly why: { readonly title: string };
}

export const between: BetweenWords = {
  why: { title: 'Why this part' },
  ask: {
    title: 'Ask first',
    cues: {
      maybe: 'A quick check before this one. Is it a yes right now? If not, skip it.',
      'maybe-alone': 'Before this one: do you feel like it right now? If not, skip it.',
    },
  },
};
