// What each voice says of itself before anyone chooses it.
import type { SAMPLE } from '../../catalogue/sample';
import type { StepsWords } from '../../catalogue/words';

export const sample: StepsWords<typeof SAMPLE> = {
  hello: {
    title: 'Hello',
    cues: {
      ember: 'Hello, I am Ember. Whenever you like, we can begin.',
      rowan: 'Hello, I am Rowan. There is no hurry. I am here.',
      hush: 'I am Hush, for late at night. Let it all grow quiet now.',
    },
  },
};
