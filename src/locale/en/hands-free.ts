// What is said once, before the very first routine.
import type { HANDS_FREE } from '../../catalogue/hands-free';
import type { StepsWords } from '../../catalogue/words';

export const handsFree: StepsWords<typeof HANDS_FREE> = {
  once: {
    title: 'Hands free',
    cues: {
      'first-time': "First, how to use me hands free. You'll only hear this once.",
      'face-down': "You can put the phone face down. I'll go on with the screen locked.",
      buttons: 'Buttons on your earphones or the lock screen pause me, or skip to the next part.',
      'dark-screen':
        "When the screen's dark, tap once to pause. Hold it to bring the controls back.",
      begin: "That's it. Here we go.",
    },
  },
};
