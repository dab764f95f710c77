// What is said and shown where the next words are still on their way to this device.
import type { REST } from '../../catalogue/resting';
import type { StepsWords } from '../../catalogue/words';

export const resting: StepsWords<typeof REST> = {
  here: {
    title: 'Rest here',
    cues: {
      soon: 'Rest here a little. What comes next is on its way to you, and then I go on by myself.',
    },
  },
};
