// What is said once, before the very first routine.
import type { HANDS_FREE } from '../../catalogue/hands-free';
import type { StepsWords } from '../../catalogue/words';

export const handsFree: StepsWords<typeof HANDS_FREE> = {
  once: {
    title: 'Hands free',
    cues: {
      'first-time': 'First, a word on using me hands free. You will hear it only this once.',
      'face-down': 'Turn the phone face down, if you like. I go on with the screen locked.',
      buttons: 'The buttons on earphones or on the lock screen pause me, or lead to the next part.',
      'dark-screen':
        'When the screen is dark, one tap pauses. Hold it, and the controls come back.',
      begin: 'That is all. Here we go, gently.',
    },
  },
};
