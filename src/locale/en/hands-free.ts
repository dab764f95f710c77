// What is said once, before the very first routine.
import type { HANDS_FREE } from '../../catalogue/hands-free';
import type { StepsWords } from '../../catalogue/words';

export const handsFree: StepsWords<typeof HANDS_FREE> = {
  once: {
    title: 'Hands free',
    cues: {
      'face-down': "You can put the phone face down. I'll go on with the screen locked.",
      buttons: 'Buttons on your earphones or the lock screen pause me, or skip to the next part.',
      begin: "That's it. Here we go.",
    },
  },
};
