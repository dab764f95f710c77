// What is said and shown where the next words are still on their way to this device.
import type { REST } from '../../catalogue/resting';
import type { StepsWords } from '../../catalogue/words';

export const resting: StepsWords<typeof REST> = {
  here: {
    title: 'Rest here',
    cues: {
      soon: "Rest here for a bit. The next part is on its way, and I'll go on by myself.",
    },
  },
};
