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
      maybe: 'Someone was not sure about this part. Ask each other first, or skip it.',
      'maybe-alone': 'You were not sure about this part. Feel how it is now, or skip it.',
    },
  },
};
